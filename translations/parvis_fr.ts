<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>parvis::Error</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Le serveur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Le serveur est injoignable.</translation>
    </message>
    <message>
        <source>There is no server that Parvis can talk to at this address.</source>
        <translation>Aucun serveur que Parvis connaît ne se trouve à cette adresse.</translation>
    </message>
    <message>
        <source>The server sent an answer that Parvis does not understand.</source>
        <translation>Le serveur a envoyé une réponse que Parvis ne comprend pas.</translation>
    </message>
    <message>
        <source>The server ended this session. Sign in again; nothing was lost.</source>
        <translation>Le serveur a mis fin à cette session. Reconnectez-vous&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>The user name or password is not right.</source>
        <translation>Le nom d’utilisateur ou le mot de passe est incorrect.</translation>
    </message>
    <message>
        <source>You do not have the right to do this.</source>
        <translation>Vous n’avez pas le droit de faire cela.</translation>
    </message>
    <message>
        <source>This does not exist, or not any more.</source>
        <translation>Cela n’existe pas ou n’existe plus.</translation>
    </message>
    <message>
        <source>The server asks for a pause. Parvis tries again by itself.</source>
        <translation>Le serveur demande une pause. Parvis réessaiera de lui-même.</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>Cela existe déjà.</translation>
    </message>
    <message>
        <source>This is larger than the server allows.</source>
        <translation>C’est plus volumineux que ce que le serveur autorise.</translation>
    </message>
    <message>
        <source>This input cannot be right.</source>
        <translation>Cette saisie n’est pas valable.</translation>
    </message>
    <message>
        <source>The server has a problem. Parvis tries again by itself.</source>
        <translation>Le serveur a un problème. Parvis réessaiera de lui-même.</translation>
    </message>
    <message>
        <source>This server cannot do that.</source>
        <translation>Ce serveur ne sait pas faire cela.</translation>
    </message>
    <message>
        <source>Parvis cannot read or write its folder on this computer.</source>
        <translation>Parvis ne peut ni lire ni écrire dans son dossier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; nothing was lost.</source>
        <translation>Le disque est plein. Libérez de l’espace&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Stored data is damaged.</source>
        <translation>Des données enregistrées sont endommagées.</translation>
    </message>
    <message>
        <source>The key does not open the stored data.</source>
        <translation>La clé n’ouvre pas les données enregistrées.</translation>
    </message>
    <message>
        <source>Parvis is already running with this profile folder.</source>
        <translation>Parvis utilise déjà ce dossier de profil.</translation>
    </message>
    <message>
        <source>This data was written by a newer version of Parvis.</source>
        <translation>Ces données ont été écrites par une version plus récente de Parvis.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer, or it is locked.</source>
        <translation>Cet ordinateur n’a pas de trousseau de clés, ou il est verrouillé.</translation>
    </message>
    <message>
        <source>Parvis made a mistake.</source>
        <translation>Parvis a commis une erreur.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <translation>Le certificat du serveur n’est pas fiable.</translation>
    </message>
</context>
<context>
    <name>parvis::ctl</name>
    <message>
        <source>There is no group &quot;%1&quot;.</source>
        <translation>Il n’y a pas de groupe «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There is no chat &quot;%1&quot;.</source>
        <translation>Il n’y a pas de discussion «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There is nobody called &quot;%1&quot;.</source>
        <translation>Personne ne s’appelle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Several have the name &quot;%1&quot;; give the id:</source>
        <translation>Plusieurs portent le nom «&#x202f;%1&#x202f;»&#x202f;; indiquez l’identifiant&#x202f;:</translation>
    </message>
    <message>
        <source>Similar:</source>
        <translation>Semblables&#x202f;:</translation>
    </message>
    <message>
        <source>%1: say what to do: %2</source>
        <translation>%1&#x202f;: indiquez que faire&#x202f;: %2</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>il n’y a pas de commande «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>unknown option %1</source>
        <translation>option inconnue %1</translation>
    </message>
    <message>
        <source>--%1 is given twice</source>
        <translation>--%1 est indiqué deux fois</translation>
    </message>
    <message>
        <source>--%1 takes no value</source>
        <translation>--%1 n’accepte pas de valeur</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2</source>
        <translation>--%1 exige une valeur&#x202f;: %2</translation>
    </message>
    <message>
        <source>--%1 is one of %2</source>
        <translation>--%1 est l’un de %2</translation>
    </message>
    <message>
        <source>--%1 is a number from %2 to %3</source>
        <translation>--%1 est un nombre de %2 à %3</translation>
    </message>
    <message>
        <source>say what to do</source>
        <translation>indiquez que faire</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 exige %2</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is too much; put quotes round what has blanks</source>
        <translation>%1&#x202f;: «&#x202f;%2&#x202f;» est de trop&#x202f;; mettez entre guillemets ce qui contient des espaces</translation>
    </message>
    <message>
        <source>%1 needs --%2 %3</source>
        <translation>%1 exige --%2 %3</translation>
    </message>
    <message>
        <source>%1: an argument is empty</source>
        <translation>%1&#x202f;: un argument est vide</translation>
    </message>
    <message>
        <source>The profile folder, instead of the one of the application.</source>
        <translation>Le dossier du profil, au lieu de celui de l’application.</translation>
    </message>
    <message>
        <source>Where there is no keychain: the passphrase is the first line of FILE.</source>
        <translation>Là où il n’y a pas de trousseau&#x202f;: la phrase secrète est la première ligne de FILE.</translation>
    </message>
    <message>
        <source>The embedded sample organisation: no server, no account, nothing kept.</source>
        <translation>L’organisation d’exemple intégrée&#x202f;: ni serveur, ni compte, rien n’est gardé.</translation>
    </message>
    <message>
        <source>Print one JSON object a line.</source>
        <translation>Afficher un objet JSON par ligne.</translation>
    </message>
    <message>
        <source>Only this account, where there are several.</source>
        <translation>Ce compte seulement, s’il y en a plusieurs.</translation>
    </message>
    <message>
        <source>How long to wait for the server (30).</source>
        <translation>Combien de temps attendre le serveur (30).</translation>
    </message>
    <message>
        <source>Stay off the network: show what is on this computer; what is written waits in the outbox.</source>
        <translation>Ne pas utiliser le réseau&#x202f;: afficher ce qui est sur cet ordinateur&#x202f;; ce qui est écrit attend dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Print help, also of a command.</source>
        <translation>Afficher l’aide, aussi celle d’une commande.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>How the server&apos;s list of sessions names this one.</source>
        <translation>Le nom de cette session dans la liste du serveur.</translation>
    </message>
    <message>
        <source>Only groups that you are a member of.</source>
        <translation>Seulement les groupes dont vous êtes membre.</translation>
    </message>
    <message>
        <source>Who may see and join it: anyone, those who are let in, or only those who are invited. Needed.</source>
        <translation>Qui peut le voir et le rejoindre&#x202f;: tout le monde, les personnes acceptées, ou seulement les personnes invitées. Obligatoire.</translation>
    </message>
    <message>
        <source>What the group is for.</source>
        <translation>À quoi sert le groupe.</translation>
    </message>
    <message>
        <source>At most so many (50).</source>
        <translation>Au plus ce nombre (50).</translation>
    </message>
    <message>
        <source>A title above the text.</source>
        <translation>Un titre au-dessus du texte.</translation>
    </message>
    <message>
        <source>Attach a file.</source>
        <translation>Joindre un fichier.</translation>
    </message>
    <message>
        <source>TEXT may have Markdown; - reads it from standard input.</source>
        <translation>TEXT peut contenir du Markdown&#x202f;; - le lit sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Sign in to a server.</source>
        <translation>Se connecter à un serveur.</translation>
    </message>
    <message>
        <source>The password is read from standard input, and from a terminal without being shown.</source>
        <translation>Le mot de passe est lu sur l’entrée standard&#x202f;; dans un terminal, il n’est pas affiché.</translation>
    </message>
    <message>
        <source>Sign out and remove all of the account from this computer.</source>
        <translation>Se déconnecter et supprimer tout le compte de cet ordinateur.</translation>
    </message>
    <message>
        <source>List the accounts of this profile.</source>
        <translation>Lister les comptes de ce profil.</translation>
    </message>
    <message>
        <source>Fetch what is new and deliver what waits in the outbox.</source>
        <translation>Récupérer ce qui est nouveau et envoyer ce qui attend dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>List joined groups and those that can be found.</source>
        <translation>Lister les groupes rejoints et ceux que l’on peut trouver.</translation>
    </message>
    <message>
        <source>Create a group and print its id.</source>
        <translation>Créer un groupe et afficher son identifiant.</translation>
    </message>
    <message>
        <source>Join a group, or ask to.</source>
        <translation>Rejoindre un groupe, ou demander à le rejoindre.</translation>
    </message>
    <message>
        <source>Of a closed group you become a member when somebody there approves. Also accepts an invitation.</source>
        <translation>Dans un groupe fermé, vous devenez membre quand quelqu’un y accepte votre demande. Accepte aussi une invitation.</translation>
    </message>
    <message>
        <source>Leave a group, or decline an invitation.</source>
        <translation>Quitter un groupe, ou refuser une invitation.</translation>
    </message>
    <message>
        <source>List members, and who is invited or asks to join.</source>
        <translation>Lister les membres, les personnes invitées et celles qui demandent à rejoindre.</translation>
    </message>
    <message>
        <source>Invite people to a group.</source>
        <translation>Inviter des personnes dans un groupe.</translation>
    </message>
    <message>
        <source>Let in people who ask to join.</source>
        <translation>Accepter des personnes qui demandent à rejoindre.</translation>
    </message>
    <message>
        <source>Turn down people who ask to join.</source>
        <translation>Refuser des personnes qui demandent à rejoindre.</translation>
    </message>
    <message>
        <source>Show a group&apos;s posts, most recently active first.</source>
        <translation>Afficher les publications d’un groupe, celles à l’activité la plus récente d’abord.</translation>
    </message>
    <message>
        <source>Post to a group and print the post&apos;s id.</source>
        <translation>Publier dans un groupe et afficher l’identifiant de la publication.</translation>
    </message>
    <message>
        <source>Show the comments of a post, oldest first.</source>
        <translation>Afficher les commentaires d’une publication, les plus anciens d’abord.</translation>
    </message>
    <message>
        <source>Comment on a post and print the comment&apos;s id.</source>
        <translation>Commenter une publication et afficher l’identifiant du commentaire.</translation>
    </message>
    <message>
        <source>React to a post, comment or message.</source>
        <translation>Réagir à une publication, un commentaire ou un message.</translation>
    </message>
    <message>
        <source>List chats, most recently active first.</source>
        <translation>Lister les discussions, celles à l’activité la plus récente d’abord.</translation>
    </message>
    <message>
        <source>Begin a chat of several people and print its id.</source>
        <translation>Commencer une discussion à plusieurs et afficher son identifiant.</translation>
    </message>
    <message>
        <source>Accept the invitation to a chat.</source>
        <translation>Accepter l’invitation à une discussion.</translation>
    </message>
    <message>
        <source>Leave a chat, or decline an invitation.</source>
        <translation>Quitter une discussion, ou refuser une invitation.</translation>
    </message>
    <message>
        <source>Send a message and print its id.</source>
        <translation>Envoyer un message et afficher son identifiant.</translation>
    </message>
    <message>
        <source>@USER is the direct chat with a person; it begins when there is none. TEXT may have Markdown; - reads it from standard input; with --file it may be missing.</source>
        <translation>@USER est la discussion directe avec une personne&#x202f;; elle commence s’il n’y en a pas. TEXT peut contenir du Markdown&#x202f;; - le lit sur l’entrée standard&#x202f;; avec --file, il peut manquer.</translation>
    </message>
    <message>
        <source>Show a chat&apos;s newest messages, oldest of them first.</source>
        <translation>Afficher les messages les plus récents d’une discussion, du plus ancien au plus récent.</translation>
    </message>
    <message>
        <source>Save the files of a message.</source>
        <translation>Enregistrer les fichiers d’un message.</translation>
    </message>
    <message>
        <source>PATH is a folder, or the file to write when the message has one file. Files that exist are not overwritten.</source>
        <translation>PATH est un dossier, ou le fichier à écrire quand le message n’a qu’un fichier. Les fichiers existants ne sont pas remplacés.</translation>
    </message>
    <message>
        <source>Find people.</source>
        <translation>Trouver des personnes.</translation>
    </message>
    <message>
        <source>Show what is known of a person.</source>
        <translation>Afficher ce que l’on sait d’une personne.</translation>
    </message>
    <message>
        <source>List what waits to be sent, and what was refused.</source>
        <translation>Lister ce qui attend d’être envoyé et ce qui a été refusé.</translation>
    </message>
    <message>
        <source>Send again what was refused.</source>
        <translation>Renvoyer ce qui a été refusé.</translation>
    </message>
    <message>
        <source>Take something back that has not been sent.</source>
        <translation>Retirer ce qui n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Check the profile folder, its key and the connection.</source>
        <translation>Vérifier le dossier du profil, sa clé et la connexion.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#x202f;: %1</translation>
    </message>
    <message>
        <source>Options of this command:</source>
        <translation>Options de cette commande&#x202f;:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Options de toutes les commandes&#x202f;:</translation>
    </message>
    <message>
        <source>Groups, chat and people of your organisation, for scripts.</source>
        <translation>Groupes, discussions et personnes de votre organisation, pour les scripts.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#x202f;:</translation>
    </message>
    <message>
        <source>Options, before or after the command:</source>
        <translation>Options, avant ou après la commande&#x202f;:</translation>
    </message>
    <message>
        <source>GROUP and CHAT are an id or a name that only one of them has; USER is an id, the part of it
before the server, or a name. POST and MESSAGE are ids. &quot;parvisctl COMMAND --help&quot; says more; exit
codes and JSON fields are in the manual page parvisctl(1).</source>
        <translation>GROUP et CHAT sont un identifiant ou un nom qu’un seul d’entre eux porte&#x202f;; USER est un identifiant,
sa partie avant le serveur, ou un nom. POST et MESSAGE sont des identifiants. «&#x202f;parvisctl COMMAND --help&#x202f;»
en dit plus&#x202f;; les codes de sortie et les champs JSON sont dans la page de manuel parvisctl(1).</translation>
    </message>
    <message>
        <source>(created this)</source>
        <translation>(a créé ceci)</translation>
    </message>
    <message>
        <source>(joined)</source>
        <translation>(arrivée)</translation>
    </message>
    <message>
        <source>(left)</source>
        <translation>(départ)</translation>
    </message>
    <message>
        <source>(invited %1)</source>
        <translation>(a invité %1)</translation>
    </message>
    <message>
        <source>(removed %1)</source>
        <translation>(a exclu %1)</translation>
    </message>
    <message>
        <source>(asks to join)</source>
        <translation>(demande à rejoindre)</translation>
    </message>
    <message>
        <source>(renamed this to &quot;%1&quot;)</source>
        <translation>(a renommé ceci en «&#x202f;%1&#x202f;»)</translation>
    </message>
    <message>
        <source>(changed the settings)</source>
        <translation>(a modifié les réglages)</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(supprimé)</translation>
    </message>
    <message>
        <source>(encrypted: Parvis cannot read it)</source>
        <translation>(chiffré&#x202f;: Parvis ne peut pas le lire)</translation>
    </message>
    <message>
        <source>[file: %1, %2]</source>
        <translation>[fichier&#x202f;: %1, %2]</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n commentaire</numerusform>
            <numerusform>%n commentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>taille inconnue</translation>
    </message>
    <message>
        <source>&quot;parvisctl --help&quot; lists what there is.</source>
        <translation>«&#x202f;parvisctl --help&#x202f;» affiche tout ce qui existe.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: the first line is empty.</source>
        <translation>%1&#x202f;: la première ligne est vide.</translation>
    </message>
    <message>
        <source>No password was given on standard input.</source>
        <translation>Aucun mot de passe n’a été fourni sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Trust the certificate authorities in FILE (PEM) besides those of the system.</source>
        <translation>Faire confiance aux autorités de certification de FILE (PEM) en plus de celles du système.</translation>
    </message>
    <message>
        <source>Also set how many messages of a conversation, at most.</source>
        <translation>Fixer aussi combien de messages d’une conversation, au plus.</translation>
    </message>
    <message>
        <source>Show, or set, how far back older messages are fetched by themselves.</source>
        <translation>Afficher, ou fixer, jusqu’où les messages plus anciens sont récupérés d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Parvis does that while it runs and nothing else is to do. The limit is the same for all accounts; what is here is told for each.</source>
        <translation>Parvis le fait pendant qu’il tourne et qu’il n’y a rien d’autre à faire. La limite est la même pour tous les comptes ; ce qui est là est dit pour chacun.</translation>
    </message>
    <message>
        <source>There is no group or chat &quot;%1&quot;.</source>
        <translation>Il n’y a ni groupe ni discussion «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Really do it. Needed.</source>
        <translation>Le faire vraiment. Obligatoire.</translation>
    </message>
    <message>
        <source>Show or set how much history this computer keeps, of an account or of one group or chat.</source>
        <translation>Afficher ou définir l’historique que cet ordinateur conserve, pour un compte ou pour un groupe ou une discussion.</translation>
    </message>
    <message>
        <source>LIMIT is an age (30d, 2w, 3m, 1y), a number of messages, both in quotes, &quot;all&quot;, or &quot;default&quot;: as the account, or everything. What is beyond it is removed from this computer and stays on the server.</source>
        <translation>LIMIT est un âge (30d, 2w, 3m, 1y), un nombre de messages, les deux entre guillemets, «&#x202f;all&#x202f;», ou «&#x202f;default&#x202f;»&#x202f;: comme le compte, ou tout. Ce qui va au-delà est supprimé de cet ordinateur et reste sur le serveur.</translation>
    </message>
    <message>
        <source>Encrypt the databases anew, with new keys for their pages.</source>
        <translation>Chiffrer à nouveau les bases de données, avec de nouvelles clés pour leurs pages.</translation>
    </message>
    <message>
        <source>Remove everything from this computer: all accounts, drafts, what was not sent, and the key.</source>
        <translation>Supprimer tout de cet ordinateur&#x202f;: les comptes, les brouillons, ce qui n’a pas été envoyé, et la clé.</translation>
    </message>
    <message>
        <source>The servers are not told: their lists may still show this session. To end it there, sign out first.</source>
        <translation>Les serveurs n’en sont pas informés&#x202f;: leurs listes peuvent encore mentionner cette session. Pour l’y terminer, déconnectez-vous d’abord.</translation>
    </message>
    <message>
        <source>Search the messages on this computer, what fits best first.</source>
        <translation>Chercher dans les messages de cet ordinateur, le plus pertinent d’abord.</translation>
    </message>
    <message>
        <source>TEXT may have &quot;quotes&quot;, -unwanted words, and from:NAME, in:PLACE, before:DATE, after:DATE, has:file, has:image, has:link.</source>
        <translation>TEXT peut avoir des &quot;guillemets&quot;, des mots -exclus, et from:NOM, in:LIEU, before:DATE, after:DATE, has:file, has:image, has:link.</translation>
    </message>
    <message>
        <source>Another name.</source>
        <translation>Un autre nom.</translation>
    </message>
    <message>
        <source>Make it closed or secret. There is no way back.</source>
        <translation>Le rendre fermé ou secret. On ne peut pas revenir en arrière.</translation>
    </message>
    <message>
        <source>Whether it is archived: read, and written no more.</source>
        <translation>S’il est archivé : lu, sans que rien n’y soit plus écrit.</translation>
    </message>
    <message>
        <source>The role. Needed.</source>
        <translation>Le rôle. Obligatoire.</translation>
    </message>
    <message>
        <source>Why; they and the members can read it.</source>
        <translation>Pourquoi ; la personne et les membres peuvent le lire.</translation>
    </message>
    <message>
        <source>Change what a group is.</source>
        <translation>Modifier un groupe.</translation>
    </message>
    <message>
        <source>Give members a role, or take it.</source>
        <translation>Donner un rôle à des membres, ou le retirer.</translation>
    </message>
    <message>
        <source>Remove members. They may come back.</source>
        <translation>Retirer des membres. Ils peuvent revenir.</translation>
    </message>
    <message>
        <source>Remove people and keep them out.</source>
        <translation>Retirer des personnes et les empêcher de revenir.</translation>
    </message>
    <message>
        <source>Let people come back who are kept out.</source>
        <translation>Permettre de revenir à qui en était empêché.</translation>
    </message>
    <message>
        <source>Mark it as important.</source>
        <translation>Le marquer comme important.</translation>
    </message>
    <message>
        <source>Ask the members to acknowledge that they read it.</source>
        <translation>Demander aux membres de confirmer leur lecture.</translation>
    </message>
    <message>
        <source>How many answers one may choose: 1 to 20.</source>
        <translation>Combien de réponses on peut choisir : de 1 à 20.</translation>
    </message>
    <message>
        <source>Show the results only when the poll is closed.</source>
        <translation>Ne montrer les résultats qu’à la clôture.</translation>
    </message>
    <message>
        <source>Ask the members of a group and print the poll&apos;s id.</source>
        <translation>Interroger les membres d’un groupe et afficher l’identifiant du sondage.</translation>
    </message>
    <message>
        <source>Close a poll: nobody can vote any more.</source>
        <translation>Clore un sondage : plus personne ne peut voter.</translation>
    </message>
    <message>
        <source>Choose answers of a poll by their numbers, or none.</source>
        <translation>Choisir des réponses d’un sondage par leurs numéros, ou aucune.</translation>
    </message>
    <message>
        <source>Say that one has read what must be read.</source>
        <translation>Dire qu’on a lu ce qui doit l’être.</translation>
    </message>
    <message>
        <source>Pin a post or message for everybody.</source>
        <translation>Épingler une publication ou un message pour tous.</translation>
    </message>
    <message>
        <source>Take a pin away.</source>
        <translation>Retirer une épingle.</translation>
    </message>
    <message>
        <source>Of its sign: blue, purple, green, olive, crimson, teal, orange, slate, or auto.</source>
        <translation>La couleur de son signe&#x202f;: blue, purple, green, olive, crimson, teal, orange, slate ou auto.</translation>
    </message>
    <message>
        <source>Who writes there: this role and those above.</source>
        <translation>Qui y écrit&#x202f;: ce rôle et ceux au-dessus.</translation>
    </message>
    <message>
        <source>Who invites and lets people in, the same way.</source>
        <translation>Qui invite et accepte des personnes, de la même façon.</translation>
    </message>
    <message>
        <source>Why; everybody there can read it.</source>
        <translation>Pourquoi&#x202f;; tous ceux qui y sont peuvent le lire.</translation>
    </message>
    <message>
        <source>What is wrong with it. Needed.</source>
        <translation>Ce qui ne va pas. Obligatoire.</translation>
    </message>
    <message>
        <source>Make it a note of the group; it needs a title.</source>
        <translation>En faire une note du groupe&#x202f;; il lui faut un titre.</translation>
    </message>
    <message>
        <source>Send everybody away and end a group.</source>
        <translation>Retirer tout le monde d’un groupe et le supprimer.</translation>
    </message>
    <message>
        <source>Change what you wrote.</source>
        <translation>Modifier ce que vous avez écrit.</translation>
    </message>
    <message>
        <source>Remove a post, comment or message for everybody.</source>
        <translation>Supprimer une publication, un commentaire ou un message pour tous.</translation>
    </message>
    <message>
        <source>Report a message to those who run the server.</source>
        <translation>Signaler un message aux responsables du serveur.</translation>
    </message>
    <message>
        <source>Show every version of a message, the oldest first.</source>
        <translation>Afficher toutes les versions d’un message, la plus ancienne d’abord.</translation>
    </message>
    <message>
        <source>Save a message for later; nobody else is told.</source>
        <translation>Enregistrer un message pour plus tard&#x202f;; personne d’autre n’en est informé.</translation>
    </message>
    <message>
        <source>Take it from what is saved.</source>
        <translation>Le retirer des messages enregistrés.</translation>
    </message>
    <message>
        <source>Show what is saved for later, the newest first.</source>
        <translation>Afficher ce qui est enregistré pour plus tard, le plus récent d’abord.</translation>
    </message>
    <message>
        <source>There is no channel &quot;%1&quot; in this group.</source>
        <translation>Il n’y a pas de canal «&#x202f;%1&#x202f;» dans ce groupe.</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>À quoi il sert.</translation>
    </message>
    <message>
        <source>List the channels of a group.</source>
        <translation>Lister les canaux d’un groupe.</translation>
    </message>
    <message>
        <source>Make a channel in a group and print its id.</source>
        <translation>Créer un canal dans un groupe et afficher son identifiant.</translation>
    </message>
    <message>
        <source>Go into a channel of a group you are in.</source>
        <translation>Entrer dans un canal d’un de vos groupes.</translation>
    </message>
    <message>
        <source>From then on it is a chat like others: see send, messages and chat leave.</source>
        <translation>Ensuite c’est une discussion comme les autres&#x202f;: voir send, messages et chat leave.</translation>
    </message>
    <message>
        <source>Send everybody out of a channel and end it.</source>
        <translation>Faire sortir tout le monde d’un canal et le supprimer.</translation>
    </message>
    <message>
        <source>Hear of new comments on a post.</source>
        <translation>Être informé des nouveaux commentaires d’une publication.</translation>
    </message>
    <message>
        <source>Hear of no new comments on a post.</source>
        <translation>Ne plus être informé des nouveaux commentaires d’une publication.</translation>
    </message>
    <message>
        <source>Hear of new comments as usual: on what you wrote, commented on or are mentioned in.</source>
        <translation>Être informé comme d’habitude&#x202f;: de ce que vous avez écrit ou commenté, ou qui vous mentionne.</translation>
    </message>
</context>
<context>
    <name>parvis::ctl::AccountCommands</name>
    <message>
        <source>Password of %1: </source>
        <translation>Mot de passe de %1&#x202f;: </translation>
    </message>
    <message>
        <source>This needs the server, and --offline was given.</source>
        <translation>Cela exige le serveur, et --offline a été indiqué.</translation>
    </message>
    <message>
        <source>parvisctl on %1</source>
        <translation>parvisctl sur %1</translation>
    </message>
    <message>
        <source>This connection is not encrypted; it stays on this computer.</source>
        <translation>Cette connexion n’est pas chiffrée&#x202f;; elle reste sur cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in the outbox were never sent.</source>
        <translation>
            <numerusform>%n message de la boîte d’envoi n’a jamais été envoyé.</numerusform>
            <numerusform>%n messages de la boîte d’envoi n’ont jamais été envoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed out: %1</source>
        <translation>Déconnecté&#x202f;: %1</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>COMPTE</translation>
    </message>
    <message>
        <source>ORGANISATION</source>
        <translation>ORGANISATION</translation>
    </message>
    <message>
        <source>SERVER</source>
        <translation>SERVEUR</translation>
    </message>
    <message>
        <source>CONNECTION</source>
        <translation>CONNEXION</translation>
    </message>
    <message>
        <source>This server lets people in through the web browser only, which this version of Parvis cannot do yet. If your organisation also gives out passwords for apps, ask for one.</source>
        <translation>Ce serveur ne laisse entrer que par le navigateur web, ce que cette version de Parvis ne sait pas encore faire. Si votre organisation donne aussi des mots de passe pour les applications, demandez-en un.</translation>
    </message>
    <message>
        <source>Signed in, but nothing could be fetched yet. %1</source>
        <translation>Connecté, mais rien n’a encore pu être récupéré. %1</translation>
    </message>
</context>
<context>
    <name>parvis::ctl::AnswerCommands</name>
    <message>
        <source>A poll has a question and 2 to %1 different answers, of which at most that many can be chosen.</source>
        <translation>Un sondage a une question et de 2 à %1 réponses différentes, dont on ne peut choisir davantage.</translation>
    </message>
    <message>
        <source>%1 is no poll.</source>
        <translation>%1 n’est pas un sondage.</translation>
    </message>
    <message>
        <source>The answers are numbered from 1 to %1.</source>
        <translation>Les réponses sont numérotées de 1 à %1.</translation>
    </message>
    <message>
        <source>At most %1 can be chosen.</source>
        <translation>On peut en choisir %1 au plus.</translation>
    </message>
    <message>
        <source>Nobody has to acknowledge %1.</source>
        <translation>Personne n’a à confirmer la lecture de %1.</translation>
    </message>
    <message>
        <source>Pinned.</source>
        <translation>Épinglé.</translation>
    </message>
    <message>
        <source>Not pinned any more.</source>
        <translation>N’est plus épinglé.</translation>
    </message>
</context>
<context>
    <name>parvis::ctl::BackfillCommand</name>
    <message>
        <source>The limit is one of off, month, year and all.</source>
        <translation>La limite est off, month, year ou all.</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>COMPTE</translation>
    </message>
    <message>
        <source>LIMIT</source>
        <translation>LIMITE</translation>
    </message>
    <message>
        <source>MESSAGES</source>
        <translation>MESSAGES</translation>
    </message>
    <message>
        <source>CONVERSATIONS</source>
        <translation>CONVERSATIONS</translation>
    </message>
    <message>
        <source>COMPLETE</source>
        <translation>COMPLÈTES</translation>
    </message>
    <message>
        <source>HERE SINCE</source>
        <translation>LÀ DEPUIS</translation>
    </message>
</context>
<context>
    <name>parvis::ctl::CareCommands</name>
    <message>
        <source>Polls and events are not changed from here.</source>
        <translation>Les sondages et les événements ne se modifient pas d’ici.</translation>
    </message>
    <message>
        <source>Reported.</source>
        <translation>Signalé.</translation>
    </message>
    <message>
        <source>Saved for later.</source>
        <translation>Enregistré pour plus tard.</translation>
    </message>
    <message>
        <source>Not among what is saved any more.</source>
        <translation>N’est plus enregistré.</translation>
    </message>
    <message>
        <source>You follow this post.</source>
        <translation>Vous suivez cette publication.</translation>
    </message>
    <message>
        <source>You hear of no new comments on this post.</source>
        <translation>Vous n’êtes plus informé des nouveaux commentaires de cette publication.</translation>
    </message>
    <message>
        <source>You hear of new comments as usual.</source>
        <translation>Vous êtes informé des nouveaux commentaires comme d’habitude.</translation>
    </message>
</context>
<context>
    <name>parvis::ctl::ChannelCommands</name>
    <message>
        <source>CHANNEL</source>
        <translation>CANAL</translation>
    </message>
    <message>
        <source>MEMBERSHIP</source>
        <translation>APPARTENANCE</translation>
    </message>
    <message>
        <source>MEMBERS</source>
        <translation>MEMBRES</translation>
    </message>
    <message>
        <source>UNREAD</source>
        <translation>NON LUS</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>IDENTIFIANT</translation>
    </message>
    <message>
        <source>WHAT FOR</source>
        <translation>À QUOI IL SERT</translation>
    </message>
    <message>
        <source>You are in %1.</source>
        <translation>Vous êtes dans %1.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 est supprimé.</translation>
    </message>
</context>
<context>
    <name>parvis::ctl::ChatCommands</name>
    <message>
        <source>CHAT</source>
        <translation>DISCUSSION</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>UNREAD</source>
        <translation>NON LUS</translation>
    </message>
    <message>
        <source>LAST</source>
        <translation>DERNIER</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>MESSAGE</source>
        <translation>MESSAGE</translation>
    </message>
    <message>
        <source>You are in the chat %1.</source>
        <translation>Vous êtes dans la discussion %1.</translation>
    </message>
    <message>
        <source>You left the chat %1.</source>
        <translation>Vous avez quitté la discussion %1.</translation>
    </message>
    <message>
        <source>You are invited to this chat: &quot;parvisctl chat join %1&quot; accepts.</source>
        <translation>Vous êtes invité à cette discussion&#x202f;: «&#x202f;parvisctl chat join %1&#x202f;» accepte.</translation>
    </message>
    <message>
        <source>Older messages could not be fetched: %1 This is from the cache.</source>
        <translation>Les messages plus anciens n’ont pas pu être récupérés&#x202f;: %1 Ceci provient du cache.</translation>
    </message>
    <message>
        <source>The message %1 has no files.</source>
        <translation>Le message %1 n’a pas de fichiers.</translation>
    </message>
    <message numerus="yes">
        <source>The message has %n file(s): give a folder that exists.</source>
        <translation>
            <numerusform>Le message a %n fichier&#x202f;: indiquez un dossier existant.</numerusform>
            <numerusform>Le message a %n fichiers&#x202f;: indiquez un dossier existant.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 existe déjà.</translation>
    </message>
</context>
<context>
    <name>parvis::ctl::CtlCommand</name>
    <message>
        <source>It is in the outbox (%1) and is sent when the server can be reached: by &quot;parvisctl sync&quot; or by the application.</source>
        <translation>C’est dans la boîte d’envoi (%1) et sera envoyé dès que le serveur sera joignable&#x202f;: par «&#x202f;parvisctl sync&#x202f;» ou par l’application.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>L’entrée standard ne peut pas être lue.</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>Il n’y a pas de texte.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>%1 is sent as it is, and may tell where it was taken.</source>
        <translation>%1 part tel quel et peut révéler où il a été pris.</translation>
    </message>
    <message>
        <source>Only members can post to %1: &quot;parvisctl group join&quot; comes first.</source>
        <translation>Seuls les membres publient dans %1 : « parvisctl group join » d’abord.</translation>
    </message>
    <message>
        <source>%1 is archived: nobody posts there.</source>
        <translation>%1 est archivé : personne n’y publie.</translation>
    </message>
    <message>
        <source>In %1 only those who run it post.</source>
        <translation>Dans %1, seuls ceux qui le gèrent publient.</translation>
    </message>
</context>
<context>
    <name>parvis::ctl::Doctor</name>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>%1 is missing and cannot be made</source>
        <translation>%1 manque et ne peut pas être créé</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 n’est pas accessible en écriture</translation>
    </message>
    <message>
        <source>%1 is open to other users</source>
        <translation>%1 est accessible à d’autres utilisateurs</translation>
    </message>
    <message>
        <source>no other Parvis uses the folder</source>
        <translation>aucun autre Parvis n’utilise le dossier</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>dans le trousseau</translation>
    </message>
    <message>
        <source>wrapped by a passphrase</source>
        <translation>protégée par une phrase secrète</translation>
    </message>
    <message>
        <source>kept nowhere: the sample organisation</source>
        <translation>gardée nulle part&#x202f;: l’organisation d’exemple</translation>
    </message>
    <message>
        <source>it was damaged; it was set aside and is being filled again from the server</source>
        <translation>il était endommagé&#x202f;; il a été mis de côté et se remplit de nouveau depuis le serveur</translation>
    </message>
    <message>
        <source>every page is intact</source>
        <translation>chaque page est intacte</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>%n message en attente</numerusform>
            <numerusform>%n messages en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>not tried: --offline</source>
        <translation>non essayé&#x202f;: --offline</translation>
    </message>
    <message>
        <source>none: plain http, within this computer</source>
        <translation>aucun&#x202f;: http simple, sur cet ordinateur</translation>
    </message>
    <message>
        <source>the free space cannot be found out</source>
        <translation>l’espace libre ne peut pas être déterminé</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>nothing was decided for this computer</source>
        <translation>rien n’a été décidé pour cet ordinateur</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>parvis::ctl::FeedCommands</name>
    <message>
        <source>Only members of %1 can read its posts.</source>
        <translation>Seuls les membres de %1 peuvent en lire les publications.</translation>
    </message>
    <message>
        <source>Older posts could not be fetched: %1 This is from the cache.</source>
        <translation>Les publications plus anciennes n’ont pas pu être récupérées&#x202f;: %1 Ceci provient du cache.</translation>
    </message>
    <message>
        <source>The comments could not be fetched: %1 These are from the cache.</source>
        <translation>Les commentaires n’ont pas pu être récupérés&#x202f;: %1 Ceux-ci proviennent du cache.</translation>
    </message>
    <message>
        <source>%1 is a message of a chat, not a post.</source>
        <translation>%1 est un message d’une discussion, pas une publication.</translation>
    </message>
    <message>
        <source>A reaction is one emoji, or a short text.</source>
        <translation>Une réaction est un émoji, ou un court texte.</translation>
    </message>
    <message>
        <source>A note needs a title: --title.</source>
        <translation>Une note a besoin d’un titre&#x202f;: --title.</translation>
    </message>
</context>
<context>
    <name>parvis::ctl::GroupCommands</name>
    <message>
        <source>Groups to join could not be asked for: %1 Those found before are from the cache.</source>
        <translation>Les groupes à rejoindre n’ont pas pu être demandés&#x202f;: %1 Ceux trouvés auparavant proviennent du cache.</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>GROUPE</translation>
    </message>
    <message>
        <source>PRIVACY</source>
        <translation>ACCÈS</translation>
    </message>
    <message>
        <source>MEMBERS</source>
        <translation>MEMBRES</translation>
    </message>
    <message>
        <source>MEMBERSHIP</source>
        <translation>ADHÉSION</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>PURPOSE</source>
        <translation>OBJET</translation>
    </message>
    <message>
        <source>You are a member of %1 already.</source>
        <translation>Vous êtes déjà membre de %1.</translation>
    </message>
    <message>
        <source>You asked to join %1 already; somebody there has to approve it.</source>
        <translation>Vous avez déjà demandé à rejoindre %1&#x202f;; quelqu’un doit y accepter la demande.</translation>
    </message>
    <message>
        <source>You asked to join %1. Somebody there has to approve it.</source>
        <translation>Vous avez demandé à rejoindre %1. Quelqu’un doit y accepter la demande.</translation>
    </message>
    <message>
        <source>You are a member of %1.</source>
        <translation>Vous êtes membre de %1.</translation>
    </message>
    <message>
        <source>You are no member of %1.</source>
        <translation>Vous n’êtes pas membre de %1.</translation>
    </message>
    <message>
        <source>You left %1.</source>
        <translation>Vous avez quitté %1.</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modifié : %1</translation>
    </message>
    <message>
        <source>Say what to change: --name, --purpose, --privacy, --archived, --colour, --posting or --approving.</source>
        <translation>Indiquez que modifier&#x202f;: --name, --purpose, --privacy, --archived, --colour, --posting ou --approving.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 est supprimé.</translation>
    </message>
</context>
<context>
    <name>parvis::ctl::GroupMemberCommands</name>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>MEMBERSHIP</source>
        <translation>ADHÉSION</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>RÔLE</translation>
    </message>
    <message>
        <source>Invited: %1</source>
        <translation>Invitation envoyée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>Accepté&#x202f;: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Retiré : %1</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>Bloqué : %1</translation>
    </message>
    <message>
        <source>May come back: %1</source>
        <translation>Peut revenir : %1</translation>
    </message>
    <message>
        <source>Admin: %1</source>
        <translation>Admin : %1</translation>
    </message>
    <message>
        <source>Moderator: %1</source>
        <translation>Modération : %1</translation>
    </message>
    <message>
        <source>Ordinary member: %1</source>
        <translation>Simple membre : %1</translation>
    </message>
</context>
<context>
    <name>parvis::ctl::Link</name>
    <message>
        <source>Parvis is running with this profile folder. Close it, or give another folder with --data-dir.</source>
        <translation>Parvis fonctionne avec ce dossier du profil. Fermez-le, ou indiquez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>The profile is locked by a key that a keychain would keep, and there is no keychain here, or it is locked. Unlock it, or give a passphrase with --passphrase-file FILE.</source>
        <translation>Le profil est verrouillé par une clé qu’un trousseau devrait garder&#x202f;; or il n’y a pas de trousseau ici, ou il est verrouillé. Déverrouillez-le, ou indiquez une phrase secrète avec --passphrase-file FILE.</translation>
    </message>
    <message>
        <source>This profile opens with a passphrase: give it with --passphrase-file FILE.</source>
        <translation>Ce profil s’ouvre avec une phrase secrète&#x202f;: indiquez-la avec --passphrase-file FILE.</translation>
    </message>
    <message>
        <source>The passphrase does not open this profile.</source>
        <translation>La phrase secrète n’ouvre pas ce profil.</translation>
    </message>
    <message>
        <source>Nobody is signed in: begin with &quot;parvisctl sign-in URL USER&quot;.</source>
        <translation>Personne n’est connecté&#x202f;: commencez par «&#x202f;parvisctl sign-in URL USER&#x202f;».</translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;.</source>
        <translation>Il n’y a pas de compte «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There are several accounts; choose one with --account: %1</source>
        <translation>Il y a plusieurs comptes&#x202f;; choisissez-en un avec --account&#x202f;: %1</translation>
    </message>
    <message>
        <source>This needs the server, and --offline was given.</source>
        <translation>Cela exige le serveur, et --offline a été indiqué.</translation>
    </message>
    <message>
        <source>%1: %2 This is from the cache.</source>
        <translation>%1&#x202f;: %2 Ceci provient du cache.</translation>
    </message>
</context>
<context>
    <name>parvis::ctl::OutboxCommands</name>
    <message>
        <source>%1: %2, %3 sent, %4 waiting, %5 refused</source>
        <translation>%1&#x202f;: %2, %3 envoyés, %4 en attente, %5 refusés</translation>
    </message>
    <message>
        <source>TRANSACTION</source>
        <translation>TRANSACTION</translation>
    </message>
    <message>
        <source>WRITTEN</source>
        <translation>ÉCRIT</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>TO</source>
        <translation>À</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTE</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the outbox.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Discarded.</source>
        <translation>Retiré.</translation>
    </message>
</context>
<context>
    <name>parvis::ctl::PeopleCommands</name>
    <message>
        <source>The server could not be asked: %1 This is from the cache.</source>
        <translation>Le serveur n’a pas pu être interrogé&#x202f;: %1 Ceci provient du cache.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>FONCTION</translation>
    </message>
    <message>
        <source>DEPARTMENT</source>
        <translation>SERVICE</translation>
    </message>
</context>
<context>
    <name>parvis::ctl::Places</name>
    <message>
        <source>The message %1 is not on this computer. Show the posts or messages around it first, with a higher --limit.</source>
        <translation>Le message %1 n’est pas sur cet ordinateur. Affichez d’abord les publications ou messages voisins, avec un --limit plus élevé.</translation>
    </message>
    <message>
        <source>Several accounts see the message %1; choose one with --account.</source>
        <translation>Plusieurs comptes voient le message %1&#x202f;; choisissez-en un avec --account.</translation>
    </message>
</context>
<context>
    <name>parvis::ctl::Runner</name>
    <message>
        <source>The cache was damaged. It was set aside and is filled again from the server; what you wrote is kept.</source>
        <translation>Le cache était endommagé. Il a été mis de côté et se remplit de nouveau depuis le serveur&#x202f;; ce que vous avez écrit est conservé.</translation>
    </message>
    <message>
        <source>The end of a file was damaged. Look whether what you wrote last is there.</source>
        <translation>La fin d’un fichier était endommagée. Vérifiez que ce que vous avez écrit en dernier est bien là.</translation>
    </message>
    <message>
        <source>The cache is damaged. The next start fills it again from the server; what you wrote is kept.</source>
        <translation>Le cache est endommagé. Le prochain démarrage le remplit de nouveau depuis le serveur&#x202f;; ce que vous avez écrit est conservé.</translation>
    </message>
</context>
<context>
    <name>parvis::ctl::StoreCommands</name>
    <message>
        <source>Parvis is running with this profile folder. Close it first.</source>
        <translation>Parvis utilise ce dossier de profil. Fermez-le d’abord.</translation>
    </message>
    <message>
        <source>There is no profile in %1.</source>
        <translation>Il n’y a pas de profil dans %1.</translation>
    </message>
    <message>
        <source>Nothing of Parvis is left in %1.</source>
        <translation>Il ne reste rien de Parvis dans %1.</translation>
    </message>
    <message>
        <source>The databases are encrypted anew.</source>
        <translation>Les bases de données sont chiffrées à nouveau.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no limit.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une limite.</translation>
    </message>
    <message>
        <source>Of the sample organisation nothing is kept that could be removed.</source>
        <translation>De l’organisation d’exemple, rien n’est conservé qui pourrait être supprimé.</translation>
    </message>
</context>
<context>
    <name>parvis::demo::DemoWorld</name>
    <message>
        <source>You are the only admin of this group. Make somebody else an admin before you leave.</source>
        <translation>Vous êtes seul admin de ce groupe. Nommez quelqu’un d’autre avant de partir.</translation>
    </message>
    <message>
        <source>You are the only admin of this group. Make somebody else an admin first.</source>
        <translation>Vous êtes seul admin de ce groupe. Nommez d’abord quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>This poll is closed.</source>
        <translation>Ce sondage est clos.</translation>
    </message>
    <message>
        <source>%1 messages are pinned already. Unpin one first.</source>
        <translation>%1 messages sont déjà épinglés. Détachez-en un d’abord.</translation>
    </message>
    <message>
        <source>This group is archived: nobody writes there. Open it again first.</source>
        <translation>Ce groupe est archivé&#x202f;: personne n’y écrit. Rouvrez-le d’abord.</translation>
    </message>
    <message>
        <source>There are other admins, whom you cannot send away. They have to leave or give up their role first.</source>
        <translation>Il y a d’autres admins, que vous ne pouvez pas retirer. Ils doivent d’abord partir ou renoncer à leur rôle.</translation>
    </message>
    <message>
        <source>A channel needs a name.</source>
        <translation>Un canal doit avoir un nom.</translation>
    </message>
</context>
<context>
    <name>parvis::engine</name>
    <message>
        <source>There is a profile in this folder, and the sample organisation would overwrite it. Choose an empty folder with --data-dir, or leave it out.</source>
        <translation>Il y a un profil dans ce dossier, et l’organisation d’exemple l’écraserait. Choisissez un dossier vide avec --data-dir, ou omettez cette option.</translation>
    </message>
</context>
<context>
    <name>parvis::engine::Engine</name>
    <message>
        <source>Your organisation has no web office that could show this document.</source>
        <translation>Votre organisation n’a pas de bureautique en ligne qui pourrait afficher ce document.</translation>
    </message>
    <message>
        <source>A web office does not read files of this kind.</source>
        <translation>Une bureautique en ligne ne lit pas les fichiers de ce type.</translation>
    </message>
</context>
<context>
    <name>parvis::engine::WebOffice</name>
    <message>
        <source>Your organisation&apos;s web office could not convert this document. Another program on this computer may open it.</source>
        <translation>La bureautique en ligne de votre organisation n’a pas pu convertir ce document. Un autre programme de cet ordinateur l’ouvrira peut-être.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s web office cannot be reached.</source>
        <translation>La bureautique en ligne de votre organisation est injoignable.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s web office has a problem. Try again later.</source>
        <translation>La bureautique en ligne de votre organisation a un problème. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>This document is too large for your organisation&apos;s web office, or to be shown here.</source>
        <translation>Ce document est trop volumineux pour la bureautique en ligne de votre organisation, ou pour être affiché ici.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s web office answered with something else than a PDF.</source>
        <translation>La bureautique en ligne de votre organisation a répondu par autre chose qu’un PDF.</translation>
    </message>
</context>
<context>
    <name>parvis::matrix</name>
    <message>
        <source>This is not the address of a server. It looks like chat.example.org, or @name:example.org.</source>
        <translation>Ce n’est pas l’adresse d’un serveur. Elle ressemble à chat.example.org ou à @nom:example.org.</translation>
    </message>
    <message>
        <source>This message is encrypted, and Parvis cannot read it.</source>
        <translation>Ce message est chiffré et Parvis ne peut pas le lire.</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation>Personne d’autre</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>Quand : %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Où : %1</translation>
    </message>
    <message>
        <source>The poll is closed.</source>
        <translation>Le sondage est clos.</translation>
    </message>
</context>
<context>
    <name>parvis::matrix::ConversationCommands</name>
    <message>
        <source>A chat needs somebody to talk to.</source>
        <translation>Une discussion a besoin d’un interlocuteur.</translation>
    </message>
    <message>
        <source>%1 messages are pinned already. Unpin one first.</source>
        <translation>%1 messages sont déjà épinglés. Détachez-en un d’abord.</translation>
    </message>
</context>
<context>
    <name>parvis::matrix::GroupChannels</name>
    <message>
        <source>A channel needs a name.</source>
        <translation>Un canal doit avoir un nom.</translation>
    </message>
    <message>
        <source>This group is archived: nobody writes there. Open it again first.</source>
        <translation>Ce groupe est archivé&#x202f;: personne n’y écrit. Rouvrez-le d’abord.</translation>
    </message>
    <message>
        <source>There are people in this channel whom you cannot send away. They have to leave or give up their role first.</source>
        <translation>Il y a dans ce canal des personnes que vous ne pouvez pas renvoyer. Elles doivent d’abord partir ou renoncer à leur rôle.</translation>
    </message>
</context>
<context>
    <name>parvis::matrix::GroupCommands</name>
    <message>
        <source>You are a member now, but the server does not let you read the posts. Ask an administrator of the group.</source>
        <translation>Vous êtes maintenant membre, mais le serveur ne vous laisse pas lire les publications. Adressez-vous à un admin du groupe.</translation>
    </message>
    <message>
        <source>The admins of this group blocked you.</source>
        <translation>Les admins de ce groupe vous ont bloqué.</translation>
    </message>
    <message>
        <source>You are the only admin of this group. Make somebody else an admin before you leave.</source>
        <translation>Vous êtes seul admin de ce groupe. Nommez quelqu’un d’autre avant de partir.</translation>
    </message>
    <message>
        <source>They are blocked in this group. Let them in again first.</source>
        <translation>Cette personne est bloquée dans ce groupe. Autorisez-la d’abord à revenir.</translation>
    </message>
    <message>
        <source>They are a member already.</source>
        <translation>Cette personne est déjà membre.</translation>
    </message>
</context>
<context>
    <name>parvis::matrix::GroupCreation</name>
    <message>
        <source>A group needs a name.</source>
        <translation>Un groupe a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The group exists, but the server did not put it on the list of groups, so others will not find it. Ask the server&apos;s administrator to allow listing rooms.</source>
        <translation>Le groupe existe, mais le serveur ne l’a pas mis sur la liste des groupes&#x202f;: les autres ne le trouveront donc pas. Demandez à l’administrateur du serveur d’autoriser l’inscription de salons sur la liste.</translation>
    </message>
</context>
<context>
    <name>parvis::matrix::GroupRemoval</name>
    <message>
        <source>There are other admins, whom you cannot send away. They have to leave or give up their role first.</source>
        <translation>Il y a d’autres admins, que vous ne pouvez pas retirer. Ils doivent d’abord partir ou renoncer à leur rôle.</translation>
    </message>
</context>
<context>
    <name>parvis::matrix::GroupRules</name>
    <message>
        <source>Whoever founded this group stays its admin: the server does not let that be changed.</source>
        <translation>Qui a fondé ce groupe en reste admin : le serveur ne permet pas de le changer.</translation>
    </message>
    <message>
        <source>You are the only admin of this group. Make somebody else an admin first.</source>
        <translation>Vous êtes seul admin de ce groupe. Nommez d’abord quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>This group is archived: nobody writes there. Open it again first.</source>
        <translation>Ce groupe est archivé&#x202f;: personne n’y écrit. Rouvrez-le d’abord.</translation>
    </message>
</context>
<context>
    <name>parvis::matrix::KeptCommands</name>
    <message>
        <source>%1 messages of this place are saved already. Remove one first.</source>
        <translation>%1 messages de cet endroit sont déjà gardés. Retirez-en un d’abord.</translation>
    </message>
    <message>
        <source>You decided for %1 posts of this group whether to follow them. Take one back first.</source>
        <translation>Vous avez déjà choisi pour %1 publications de ce groupe si vous les suivez. Revenez d’abord sur l’un de ces choix.</translation>
    </message>
</context>
<context>
    <name>parvis::matrix::MatrixAdapter</name>
    <message>
        <source>Parvis can sign in to this kind of server with a password only.</source>
        <translation>Parvis ne peut se connecter à ce type de serveur qu’avec un mot de passe.</translation>
    </message>
</context>
<context>
    <name>parvis::matrix::MediaCommands</name>
    <message>
        <source>This file is larger than the server takes (%1 MB).</source>
        <translation>Ce fichier dépasse ce que le serveur accepte (%1&#xa0;Mo).</translation>
    </message>
</context>
<context>
    <name>parvis::matrix::MessageCommands</name>
    <message>
        <source>This conversation is encrypted end to end. Parvis cannot write encrypted messages yet, so nothing was sent.</source>
        <translation>Cette conversation est chiffrée de bout en bout. Parvis ne sait pas encore écrire de messages chiffrés&#x202f;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>Il n’y a rien à envoyer.</translation>
    </message>
    <message>
        <source>This message is too long. Send it as a file.</source>
        <translation>Ce message est trop long. Envoyez-le sous forme de fichier.</translation>
    </message>
    <message>
        <source>A poll needs a question and at least two different answers.</source>
        <translation>Un sondage a besoin d’une question et d’au moins deux réponses différentes.</translation>
    </message>
    <message>
        <source>An event needs a name, and an end that is not before its beginning.</source>
        <translation>Un événement a besoin d’un nom, et d’une fin qui ne précède pas son début.</translation>
    </message>
    <message>
        <source>A note needs a title.</source>
        <translation>Une note a besoin d’un titre.</translation>
    </message>
</context>
<context>
    <name>parvis::matrix::PeopleCommands</name>
    <message>
        <source>This server keeps no more than a name and a picture of a person.</source>
        <translation>Ce serveur ne garde d’une personne que son nom et son image.</translation>
    </message>
    <message>
        <source>Everybody writes their own profile.</source>
        <translation>Chaque personne rédige son propre profil.</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>Un nom ne peut pas être vide.</translation>
    </message>
</context>
<context>
    <name>parvis::models::ChannelsModel</name>
    <message>
        <source>%1, you are not in it. %2</source>
        <translation>%1, vous n’y êtes pas. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unread. %2</source>
        <translation>
            <numerusform>%1, %n non lu. %2</numerusform>
            <numerusform>%1, %n non lus. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Unnamed channel</source>
        <translation>Canal sans nom</translation>
    </message>
</context>
<context>
    <name>parvis::models::ConversationSummary</name>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>not online</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>end-to-end encrypted</source>
        <translation>chiffrée de bout en bout</translation>
    </message>
    <message>
        <source>not end-to-end encrypted</source>
        <translation>non chiffrée de bout en bout</translation>
    </message>
    <message>
        <source>Unnamed chat</source>
        <translation>Discussion sans nom</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 écrit…</translation>
    </message>
    <message>
        <source>%1 and %2 are typing…</source>
        <translation>%1 et %2 écrivent…</translation>
    </message>
    <message>
        <source>Several people are typing…</source>
        <translation>Plusieurs personnes écrivent…</translation>
    </message>
    <message>
        <source>channel of %1</source>
        <translation>canal de %1</translation>
    </message>
</context>
<context>
    <name>parvis::models::Coverage</name>
    <message>
        <source>All of your messages are on this computer.</source>
        <translation>Tous vos messages sont sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Searches everything since %1, and older messages of %2 of %3 conversations.</source>
        <translation>Cherche dans tout depuis le %1, et dans les messages plus anciens de %2 conversations sur %3.</translation>
    </message>
    <message>
        <source>Searches what is on this computer: all of %1 of %2 conversations, and the newest of the others.</source>
        <translation>Cherche dans ce qui est sur cet ordinateur&#x202f;: tout dans %1 conversations sur %2, et le plus récent dans les autres.</translation>
    </message>
    <message>
        <source>Searches everything since %1.</source>
        <translation>Cherche dans tout depuis le %1.</translation>
    </message>
</context>
<context>
    <name>parvis::models::DirectoryModel</name>
    <message>
        <source>My team</source>
        <translation>Mon équipe</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>parvis::models::GroupListModel</name>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>You are invited</source>
        <translation>Vous êtes invité</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>En attente d’une réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveauté</numerusform>
            <numerusform>%n nouveautés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::models::GroupSummary</name>
    <message numerus="yes">
        <source>%n around now</source>
        <translation>
            <numerusform>%n en ligne</numerusform>
            <numerusform>%n en ligne</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
</context>
<context>
    <name>parvis::models::GroupText</name>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Open group</source>
        <translation>Groupe ouvert</translation>
    </message>
    <message>
        <source>Closed group</source>
        <translation>Groupe fermé</translation>
    </message>
    <message>
        <source>Secret group</source>
        <translation>Groupe secret</translation>
    </message>
    <message>
        <source>Everyone in the organisation sees the posts and can join.</source>
        <translation>Tout le monde dans l’organisation voit les publications et peut rejoindre le groupe.</translation>
    </message>
    <message>
        <source>Outsiders see the purpose and the members&apos; names, and can ask to join.</source>
        <translation>Les non-membres voient l’objet et le nom des membres, et peuvent demander à rejoindre.</translation>
    </message>
    <message>
        <source>Only members know that the group exists.</source>
        <translation>Seuls les membres savent que le groupe existe.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln membre</numerusform>
            <numerusform>%Ln membres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>parvis::models::Reactors</name>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::models::SearchModel</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Show more messages</source>
        <translation>Afficher plus de messages</translation>
    </message>
    <message>
        <source>Search the server for older messages</source>
        <translation>Chercher des messages plus anciens sur le serveur</translation>
    </message>
</context>
<context>
    <name>parvis::models::Sharing</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
</context>
<context>
    <name>parvis::net</name>
    <message>
        <source>This address is not encrypted (http). Parvis only talks to servers over https.</source>
        <translation>Cette adresse n’est pas chiffrée (http). Parvis ne parle aux serveurs que par https.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#x202f;: %2</translation>
    </message>
    <message>
        <source>There is no certificate (PEM) in %1.</source>
        <translation>Il n’y a pas de certificat (PEM) dans %1.</translation>
    </message>
    <message>
        <source>The server sends more at once than Parvis takes.</source>
        <translation>Le serveur envoie plus en une fois que Parvis n’accepte.</translation>
    </message>
</context>
<context>
    <name>parvis::net::CertificateWords</name>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>Aucune connexion sûre à %1 n’a pu être établie.</translation>
    </message>
    <message>
        <source>The certificate of %1 has been withdrawn by those who gave it out.</source>
        <translation>Le certificat de %1 a été révoqué par ceux qui l’ont délivré.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>Le certificat de %1 a expiré le %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is only valid from %2 on. Look whether the clock of this computer is right.</source>
        <translation>Le certificat de %1 n’est valable qu’à partir du %2. Vérifiez que l’horloge de cet ordinateur est à l’heure.</translation>
    </message>
    <message>
        <source>What answers as %1 shows the certificate of another server.</source>
        <translation>Ce qui répond au nom de %1 présente le certificat d’un autre serveur.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts has signed the certificate of %1.</source>
        <translation>Personne à qui cet ordinateur fait confiance n’a signé le certificat de %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid.</source>
        <translation>Le certificat de %1 n’est pas valable.</translation>
    </message>
</context>
<context>
    <name>parvis::policy</name>
    <message>
        <source>%1: the file cannot be read.</source>
        <translation>%1&#x202f;: le fichier est illisible.</translation>
    </message>
    <message>
        <source>%1: the file is larger than 1 MB.</source>
        <translation>%1&#x202f;: le fichier dépasse 1 Mo.</translation>
    </message>
    <message>
        <source>%1: line %2 is not right: %3.</source>
        <translation>%1&#x202f;: la ligne %2 est incorrecte&#x202f;: %3.</translation>
    </message>
    <message>
        <source>%1: this is no JSON object, { … }.</source>
        <translation>%1&#x202f;: ce n’est pas un objet JSON, { … }.</translation>
    </message>
    <message>
        <source>%1: the folder cannot be read.</source>
        <translation>%1&#x202f;: le dossier est illisible.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is either true or false.</source>
        <translation>%1&#x202f;: «&#x202f;%2&#x202f;» vaut soit true, soit false.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is an address that begins with https://, or http:// on this computer, without a password.</source>
        <translation>%1&#x202f;: «&#x202f;%2&#x202f;» est une adresse qui commence par https://, ou par http:// sur cet ordinateur, sans mot de passe.</translation>
    </message>
    <message>
        <source>%1: Parvis does not know &quot;%2&quot;.</source>
        <translation>%1&#x202f;: Parvis ne connaît pas «&#x202f;%2&#x202f;».</translation>
    </message>
</context>
<context>
    <name>parvis::secrets</name>
    <message>
        <source>This profile opens with a passphrase.</source>
        <translation>Ce profil s’ouvre avec une phrase secrète.</translation>
    </message>
    <message>
        <source>The keychain does not give out the key of this profile. Unlock the keychain and try again.</source>
        <translation>Le trousseau ne livre pas la clé de ce profil. Déverrouillez le trousseau et réessayez.</translation>
    </message>
    <message>
        <source>This folder belongs to the sample organisation. Start with --demo, or choose another folder with --data-dir.</source>
        <translation>Ce dossier appartient à l’organisation d’exemple. Démarrez avec --demo, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::AboutCard</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Heure locale</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Find people who know %1</source>
        <translation>Trouver des personnes qui connaissent %1</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Colleagues find you by what you write here: your place, what you work on, what you know.</source>
        <translation>Vos collègues vous trouvent grâce à ce que vous écrivez ici&#x202f;: votre lieu de travail, vos sujets, vos connaissances.</translation>
    </message>
    <message>
        <source>Nothing has been filled in here yet.</source>
        <translation>Rien n’est encore rempli ici.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::AccountsList</name>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>connexion…</translation>
    </message>
    <message>
        <source>catching up…</source>
        <translation>mise à jour…</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>session ended</source>
        <translation>session terminée</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Se déconnecter…</translation>
    </message>
    <message>
        <source>Sign out of %1</source>
        <translation>Se déconnecter de %1</translation>
    </message>
</context>
<context>
    <name>parvis::ui::ActivityText</name>
    <message>
        <source>Commented in %1 · %2</source>
        <translation>Commentaire dans %1 · %2</translation>
    </message>
    <message>
        <source>Posted in %1 · %2</source>
        <translation>Publication dans %1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>parvis::ui::AddressStep</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>chat.example.org or @you:example.org</source>
        <translation>chat.example.org ou @vous:example.org</translation>
    </message>
    <message>
        <source>Your organisation&apos;s server, or your full user name</source>
        <translation>Le serveur de votre organisation ou votre nom d’utilisateur complet</translation>
    </message>
    <message>
        <source>Looking for a server at %1…</source>
        <translation>Recherche d’un serveur à l’adresse %1…</translation>
    </message>
    <message>
        <source>Type an address first.</source>
        <translation>Saisissez d’abord une adresse.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::AnswerPanel</name>
    <message>
        <source>Important</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>Must read</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>1 vote</source>
        <translation>1 voix</translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n voix</numerusform>
            <numerusform>%n voix</numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>closes %1</source>
        <translation>clôture %1</translation>
    </message>
    <message>
        <source>choose up to %1</source>
        <translation>jusqu’à %1 choix</translation>
    </message>
    <message>
        <source>results when it is closed</source>
        <translation>résultats à la clôture</translation>
    </message>
    <message>
        <source>Going</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Peut-être</translation>
    </message>
    <message>
        <source>Can’t go</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Qui vient</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>Ajouter à l’agenda</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Je l’ai lu</translation>
    </message>
    <message>
        <source>1 person has read this</source>
        <translation>1 personne l’a lu</translation>
    </message>
    <message numerus="yes">
        <source>%n people have read this</source>
        <translation>
            <numerusform>%n personne l’a lu</numerusform>
            <numerusform>%n personnes l’ont lu</numerusform>
        </translation>
    </message>
    <message>
        <source>You have read this</source>
        <translation>Vous l’avez lu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>parvis::ui::AnswersDialog</name>
    <message>
        <source>Who has read it</source>
        <translation>Qui l’a lu</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Have read it</source>
        <translation>L’ont lu</translation>
    </message>
    <message>
        <source>Going</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Peut-être</translation>
    </message>
    <message>
        <source>Can’t go</source>
        <translation>Absent</translation>
    </message>
</context>
<context>
    <name>parvis::ui::Arguments</name>
    <message>
        <source>cannot read %1: %2</source>
        <translation>impossible de lire %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>parvis::ui::AttachmentStrip</name>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>parvis::ui::AttachmentTray</name>
    <message>
        <source>Files to send</source>
        <translation>Fichiers à envoyer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>parvis::ui::Avatar</name>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>parvis::ui::AvatarRow</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ui::BackfillRow</name>
    <message>
        <source>Only when I scroll there</source>
        <translation>Seulement quand j’y défile</translation>
    </message>
    <message>
        <source>Of a month</source>
        <translation>D’un mois</translation>
    </message>
    <message>
        <source>Of a year</source>
        <translation>D’un an</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Older messages</source>
        <translation>Messages plus anciens</translation>
    </message>
    <message>
        <source>Fetched while nothing else is to do, so that they are found without a network; at most %1 of each conversation, and not where the network costs by the byte.</source>
        <translation>Récupérés quand il n’y a rien d’autre à faire, pour qu’on les trouve sans réseau ; au plus %1 par conversation, et pas là où le réseau se paie à l’octet.</translation>
    </message>
    <message>
        <source>They are here, of all conversations.</source>
        <translation>Ils sont là, de toutes les conversations.</translation>
    </message>
    <message>
        <source>They are here of %1 of %2 conversations.</source>
        <translation>Ils sont là pour %1 conversations sur %2.</translation>
    </message>
    <message>
        <source>The others are being fetched.</source>
        <translation>Les autres sont en cours de récupération.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::Badge</name>
    <message>
        <source>99+</source>
        <translation>99+</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>parvis::ui::CareActions</name>
    <message>
        <source>Remove from what is saved</source>
        <translation>Retirer des messages enregistrés</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Enregistrer pour plus tard</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Versions antérieures…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Signaler…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Saved. You find it on the start page.</source>
        <translation>Enregistré. Vous le trouvez sur la page d’accueil.</translation>
    </message>
    <message>
        <source>Not among what is saved any more.</source>
        <translation>N’est plus enregistré.</translation>
    </message>
    <message>
        <source>Report this message?</source>
        <translation>Signaler ce message&#x202f;?</translation>
    </message>
    <message>
        <source>Those who run the server learn that %1 wrote it, and what you say of it. Nobody else is told.</source>
        <translation>Les responsables du serveur apprennent que %1 l’a écrit, et ce que vous en dites. Personne d’autre n’en est informé.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>What is wrong with it.</source>
        <translation>Ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Reporting…</source>
        <translation>Signalement…</translation>
    </message>
    <message>
        <source>Reported. Thank you.</source>
        <translation>Signalé. Merci.</translation>
    </message>
    <message>
        <source>It goes for everybody. This cannot be undone.</source>
        <translation>Cela disparaît pour tout le monde. C’est irréversible.</translation>
    </message>
    <message>
        <source>Remove this message?</source>
        <translation>Supprimer ce message&#x202f;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Remove what %1 wrote?</source>
        <translation>Supprimer ce que %1 a écrit&#x202f;?</translation>
    </message>
    <message>
        <source>Not required. %1 and everybody else here can read it.</source>
        <translation>Facultatif. %1 et tous les autres ici peuvent le lire.</translation>
    </message>
    <message numerus="yes">
        <source>Seen by %n</source>
        <translation>
            <numerusform>Vu par %n</numerusform>
            <numerusform>Vu par %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow no longer</source>
        <translation>Ne plus suivre</translation>
    </message>
    <message>
        <source>Follow this post</source>
        <translation>Suivre cette publication</translation>
    </message>
    <message>
        <source>Mute no longer</source>
        <translation>Ne plus mettre en sourdine</translation>
    </message>
    <message>
        <source>Mute this post</source>
        <translation>Mettre cette publication en sourdine</translation>
    </message>
    <message>
        <source>New comments on it show on the start page.</source>
        <translation>Ses nouveaux commentaires s’affichent sur la page d’accueil.</translation>
    </message>
    <message>
        <source>You hear no more of new comments on it.</source>
        <translation>Vous n’êtes plus informé de ses nouveaux commentaires.</translation>
    </message>
    <message>
        <source>You hear of new comments if you wrote it, commented on it, or are mentioned in it.</source>
        <translation>Vous êtes informé des nouveaux commentaires si vous l’avez écrite, commentée, ou si elle vous mentionne.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::ChannelsView</name>
    <message>
        <source>You are in</source>
        <translation>Vous y êtes</translation>
    </message>
    <message>
        <source>You can go into</source>
        <translation>Vous pouvez y entrer</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Nouveau canal</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Chats for parts of the work. Everybody in the group can come in.</source>
        <translation>Des discussions pour une partie du travail. Tous les membres du groupe peuvent y entrer.</translation>
    </message>
    <message>
        <source>No channels yet</source>
        <translation>Pas encore de canal</translation>
    </message>
    <message>
        <source>Make one for a topic that would fill the posts.</source>
        <translation>Créez-en un pour un sujet qui remplirait les publications.</translation>
    </message>
    <message>
        <source>Those who run the group can make some.</source>
        <translation>Ceux qui gèrent le groupe peuvent en créer.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Go in</source>
        <translation>Entrer</translation>
    </message>
    <message>
        <source>Leave channel…</source>
        <translation>Quitter le canal…</translation>
    </message>
    <message>
        <source>Delete channel…</source>
        <translation>Supprimer le canal…</translation>
    </message>
    <message>
        <source>Leave %1?</source>
        <translation>Quitter %1&#x202f;?</translation>
    </message>
    <message>
        <source>What you wrote stays there. You can come in again as long as you are in the group.</source>
        <translation>Ce que vous avez écrit y reste. Vous pouvez revenir tant que vous êtes dans le groupe.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Everybody in it loses all that was written there. This cannot be undone.</source>
        <translation>Tous ceux qui y sont perdent tout ce qui y a été écrit. C’est irréversible.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>parvis::ui::ChatDialog</name>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>parvis::ui::ChatPane</name>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récentes</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Discussions</translation>
    </message>
    <message>
        <source>No chat is open</source>
        <translation>Aucune discussion n’est ouverte</translation>
    </message>
    <message>
        <source>Choose a chat on the left, or start a new one.</source>
        <translation>Choisissez une discussion à gauche, ou commencez-en une nouvelle.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>Find or jump to…</source>
        <translation>Rechercher ou aller à…</translation>
    </message>
    <message>
        <source>No chats yet</source>
        <translation>Aucune discussion pour le moment</translation>
    </message>
    <message>
        <source>Write to a colleague to begin.</source>
        <translation>Écrivez à un ou une collègue pour commencer.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>parvis::ui::ChatView</name>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>You are invited to this chat.</source>
        <translation>Vous êtes invité à cette discussion.</translation>
    </message>
    <message>
        <source>Write to %1…</source>
        <translation>Écrire à %1…</translation>
    </message>
    <message>
        <source>Messages with %1</source>
        <translation>Messages avec %1</translation>
    </message>
    <message>
        <source>This chat is end-to-end encrypted, and this version of Parvis cannot encrypt yet. Nothing is sent in clear text.</source>
        <translation>Cette discussion est chiffrée de bout en bout et cette version de Parvis ne sait pas encore chiffrer. Rien n’est envoyé en clair.</translation>
    </message>
    <message>
        <source>You can read but not write here.</source>
        <translation>Vous pouvez lire ici, mais pas écrire.</translation>
    </message>
    <message>
        <source>About this chat</source>
        <translation>À propos de cette discussion</translation>
    </message>
    <message>
        <source>Files of this chat</source>
        <translation>Fichiers de cette discussion</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>n’existe plus</translation>
    </message>
    <message>
        <source>You are not in this chat any more.</source>
        <translation>Vous n’êtes plus dans cette discussion.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::ColourPicker</name>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>Crimson</source>
        <translation>Cramoisi</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu canard</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Ardoise</translation>
    </message>
    <message>
        <source>Some colour</source>
        <translation>Une couleur quelconque</translation>
    </message>
</context>
<context>
    <name>parvis::ui::Columns</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
</context>
<context>
    <name>parvis::ui::CompletionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>parvis::ui::Composer</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Émojis</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Message vocal</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Entrée envoie</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>Ctrl+Entrée envoie</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Répondre à %1</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Modifier le message</translation>
    </message>
    <message>
        <source>Copy what you wrote</source>
        <translation>Copier ce que vous avez écrit</translation>
    </message>
</context>
<context>
    <name>parvis::ui::ComposerController</name>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Fichiers…</translation>
    </message>
    <message>
        <source>Poll…</source>
        <translation>Sondage…</translation>
    </message>
    <message>
        <source>Event…</source>
        <translation>Événement…</translation>
    </message>
</context>
<context>
    <name>parvis::ui::ConnectionWords</name>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>%1 Nothing is sent until that is put right.</source>
        <translation>%1 Rien n’est envoyé tant que cela n’est pas réglé.</translation>
    </message>
    <message>
        <source>The disk of this computer is full, so nothing new is fetched. Free some space; it goes on by itself.</source>
        <translation>Le disque de cet ordinateur est plein, donc rien de nouveau n’est récupéré. Libérez de la place&#x202f;; cela reprend tout seul.</translation>
    </message>
    <message>
        <source>Parvis cannot write to its folder on this computer, so nothing new is fetched. It tries again by itself.</source>
        <translation>Parvis ne peut pas écrire dans son dossier sur cet ordinateur, donc rien de nouveau n’est récupéré. Il réessaie tout seul.</translation>
    </message>
    <message>
        <source>%1 asks for a pause. It goes on by itself.</source>
        <translation>%1 demande une pause. Cela reprend tout seul.</translation>
    </message>
    <message>
        <source>%1 does not let this account in just now.</source>
        <translation>%1 n’accepte pas ce compte pour le moment.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. You can read and write; it is sent later.</source>
        <translation>%1 est injoignable. Vous pouvez lire et écrire&#x202f;; l’envoi se fera plus tard.</translation>
    </message>
    <message>
        <source>%1 ended your session. What is on this computer stays.</source>
        <translation>%1 a mis fin à votre session. Ce qui est sur cet ordinateur y reste.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>%1 has a problem. You can read and write; it is sent later.</source>
        <translation>%1 a un problème. Vous pouvez lire et écrire&#x202f;; l’envoi se fera plus tard.</translation>
    </message>
    <message>
        <source>Waiting for an answer from %1…</source>
        <translation>En attente d’une réponse de %1…</translation>
    </message>
</context>
<context>
    <name>parvis::ui::CreateGroupDialog</name>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Create group</source>
        <translation>Créer le groupe</translation>
    </message>
    <message>
        <source>Beam operations</source>
        <translation>Exploitation du faisceau</translation>
    </message>
    <message>
        <source>What is it for, and for whom?</source>
        <translation>À quoi sert-il, et à qui&#x202f;?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Inviter des personnes</translation>
    </message>
    <message>
        <source>This server does not let you create groups.</source>
        <translation>Ce serveur ne vous permet pas de créer des groupes.</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Un groupe a besoin d’un nom.</translation>
    </message>
    <message numerus="yes">
        <source>The purpose is %n character(s) too long.</source>
        <translation>
            <numerusform>L’objet compte %n caractère de trop.</numerusform>
            <numerusform>L’objet compte %n caractères de trop.</numerusform>
        </translation>
    </message>
    <message>
        <source>Creating the group…</source>
        <translation>Création du groupe…</translation>
    </message>
    <message>
        <source>Picture, colour and rules</source>
        <translation>Image, couleur et règles</translation>
    </message>
    <message>
        <source>Uploading the picture…</source>
        <translation>Envoi de l’image…</translation>
    </message>
</context>
<context>
    <name>parvis::ui::CredentialsStep</name>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Autre serveur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrer</translation>
    </message>
    <message>
        <source>%1 signs people in through the web browser only. This version of Parvis cannot do that yet. If your organisation also gives out passwords for apps, ask for one.</source>
        <translation>%1 ne permet de se connecter que par le navigateur web. Cette version de Parvis ne sait pas encore le faire. Si votre organisation fournit aussi des mots de passe d’application, demandez-en un.</translation>
    </message>
    <message>
        <source>%1 offers no way of signing in that this version of Parvis knows.</source>
        <translation>%1 ne propose aucun mode de connexion que cette version de Parvis connaît.</translation>
    </message>
    <message>
        <source>Not encrypted: this server runs on this computer only.</source>
        <translation>Non chiffré&#x202f;: ce serveur ne fonctionne que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>User name and password are both needed.</source>
        <translation>Le nom d’utilisateur et le mot de passe sont tous deux nécessaires.</translation>
    </message>
    <message>
        <source>Parvis</source>
        <translation>Parvis</translation>
    </message>
    <message>
        <source>Parvis on %1</source>
        <translation>Parvis sur %1</translation>
    </message>
</context>
<context>
    <name>parvis::ui::DeleteGroupDialog</name>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Delete the group</source>
        <translation>Supprimer le groupe</translation>
    </message>
    <message>
        <source>All members are sent away, and its posts and files are gone for everybody. This cannot be undone. To keep what was written, archive it instead.</source>
        <translation>Tous les membres sont retirés, et les publications et fichiers du groupe disparaissent pour tout le monde. C’est irréversible. Pour conserver ce qui a été écrit, archivez-le plutôt.</translation>
    </message>
    <message>
        <source>Write its name</source>
        <translation>Saisissez son nom</translation>
    </message>
    <message>
        <source>Write the name of the group.</source>
        <translation>Saisissez le nom du groupe.</translation>
    </message>
    <message>
        <source>Sending everybody away…</source>
        <translation>Retrait des membres…</translation>
    </message>
</context>
<context>
    <name>parvis::ui::DiscoverView</name>
    <message>
        <source>You are a member</source>
        <translation>Vous êtes membre</translation>
    </message>
    <message>
        <source>You are invited</source>
        <translation>Vous êtes invité</translation>
    </message>
    <message>
        <source>You asked to join</source>
        <translation>Vous avez demandé à entrer</translation>
    </message>
    <message>
        <source>Find a group by its name or purpose</source>
        <translation>Chercher un groupe par son nom ou son objet</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Kinds of groups</source>
        <translation>Types de groupes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermés</translation>
    </message>
    <message>
        <source>Discover groups</source>
        <translation>Découvrir des groupes</translation>
    </message>
    <message>
        <source>No groups to discover</source>
        <translation>Aucun groupe à découvrir</translation>
    </message>
    <message>
        <source>Open and closed groups of your organisation show here.</source>
        <translation>Les groupes ouverts et fermés de votre organisation s’affichent ici.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Try other words. Secret groups are found by nobody.</source>
        <translation>Essayez d’autres mots. Personne ne trouve les groupes secrets.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::EditGroupDialog</name>
    <message>
        <source>Edit group</source>
        <translation>Modifier le groupe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Everything can still be read, nothing more is written.</source>
        <translation>Tout reste lisible, on n’y écrit plus rien.</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Un groupe a besoin d’un nom.</translation>
    </message>
    <message numerus="yes">
        <source>The purpose is %n character(s) too long.</source>
        <translation>
            <numerusform>L’objet compte %n caractère de trop.</numerusform>
            <numerusform>L’objet compte %n caractères de trop.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>Uploading the picture…</source>
        <translation>Envoi de l’image…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>parvis::ui::EditProfileDialog</name>
    <message>
        <source>Edit profile</source>
        <translation>Modifier le profil</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Separate them by commas. Colleagues find you by them.</source>
        <translation>Séparez-les par des virgules. Vos collègues vous trouvent grâce à elles.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Colleagues need a name to find you by.</source>
        <translation>Vos collègues ont besoin d’un nom pour vous trouver.</translation>
    </message>
    <message>
        <source>This server does not let you change your profile here.</source>
        <translation>Ce serveur ne vous permet pas de modifier votre profil ici.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Le nom manque.</translation>
    </message>
    <message numerus="yes">
        <source>“About” is %n character(s) too long.</source>
        <translation>
            <numerusform>«&#x202f;À propos&#x202f;» compte %n caractère de trop.</numerusform>
            <numerusform>«&#x202f;À propos&#x202f;» compte %n caractères de trop.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>Uploading the picture…</source>
        <translation>Envoi de l’image…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>parvis::ui::EmojiPicker</name>
    <message>
        <source>Find an emoji</source>
        <translation>Rechercher un émoji</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Émojis</translation>
    </message>
    <message>
        <source>No emoji has this name.</source>
        <translation>Aucun émoji ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::ErrorWords</name>
    <message numerus="yes">
        <source>in %n seconds</source>
        <translation>
            <numerusform>dans %n seconde</numerusform>
            <numerusform>dans %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>dans %n minute</numerusform>
            <numerusform>dans %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ui::EventDialog</name>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Change the event</source>
        <translation>Modifier l’événement</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Seminar on vacuum pumps</source>
        <translation>Séminaire sur les pompes à vide</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Toute la journée</translation>
    </message>
    <message>
        <source>Time of the beginning</source>
        <translation>Heure du début</translation>
    </message>
    <message>
        <source>Time of the end</source>
        <translation>Heure de la fin</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>An event needs a name.</source>
        <translation>Un événement a besoin d’un nom.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Il finit avant de commencer.</translation>
    </message>
    <message>
        <source>The description is too long.</source>
        <translation>La description est trop longue.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::ExpelDialog</name>
    <message>
        <source>Block %1?</source>
        <translation>Bloquer %1 ?</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1 ?</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>They can no longer read or write in %1, nor join, nor ask to, until an admin lets them in again. What they wrote stays.</source>
        <translation>Cette personne ne peut plus lire ni écrire dans %1, ni y adhérer ni le demander, jusqu’à ce qu’un admin l’y admette de nouveau. Ce qu’elle a écrit reste.</translation>
    </message>
    <message>
        <source>They can join %1 again at any time: it is an open group. What they wrote stays.</source>
        <translation>Cette personne peut rejoindre %1 à tout moment : c’est un groupe ouvert. Ce qu’elle a écrit reste.</translation>
    </message>
    <message>
        <source>They can no longer read or write in %1 until somebody lets them in again. What they wrote stays.</source>
        <translation>Cette personne ne peut plus lire ni écrire dans %1 jusqu’à ce qu’on l’y admette de nouveau. Ce qu’elle a écrit reste.</translation>
    </message>
    <message>
        <source>Not required. They and the members can read it.</source>
        <translation>Facultatif. La personne et les membres peuvent le lire.</translation>
    </message>
    <message>
        <source>Blocking…</source>
        <translation>Blocage…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Retrait…</translation>
    </message>
</context>
<context>
    <name>parvis::ui::FactList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>parvis::ui::FeedOrder</name>
    <message>
        <source>Newest posts first</source>
        <translation>Publications récentes d’abord</translation>
    </message>
    <message>
        <source>Latest activity first</source>
        <translation>Activité récente d’abord</translation>
    </message>
    <message>
        <source>Order of the posts: %1</source>
        <translation>Ordre des publications&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>parvis::ui::FileActions</name>
    <message>
        <source>Save file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>A file of this kind can do harm when it is opened. Save it if you trust whoever sent it.</source>
        <translation>Un fichier de ce type peut être dangereux à l’ouverture. Enregistrez-le si vous faites confiance à la personne qui l’a envoyé.</translation>
    </message>
    <message>
        <source>No program on this computer opens this file.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre ce fichier.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::FilePreview</name>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Show in the conversation</source>
        <translation>Afficher dans la conversation</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Ouvrir avec un autre programme</translation>
    </message>
    <message>
        <source>Previous file</source>
        <translation>Fichier précédent</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Fichier suivant</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Aperçu de %1</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>Pas d’aperçu</translation>
    </message>
    <message>
        <source>This file is not plain text</source>
        <translation>Ce fichier n’est pas du texte brut</translation>
    </message>
    <message>
        <source>This PDF asks for a password</source>
        <translation>Ce PDF demande un mot de passe</translation>
    </message>
    <message>
        <source>This PDF is protected</source>
        <translation>Ce PDF est protégé</translation>
    </message>
    <message>
        <source>This PDF is damaged</source>
        <translation>Ce PDF est endommagé</translation>
    </message>
    <message>
        <source>A file of this kind can do harm when it is opened. Save it if you trust whoever sent it.</source>
        <translation>Un fichier de ce type peut être dangereux à l’ouverture. Enregistrez-le si vous faites confiance à la personne qui l’a envoyé.</translation>
    </message>
    <message>
        <source>Another program on this computer may show it. It is lent a copy, which is removed when Parvis ends.</source>
        <translation>Un autre programme de cet ordinateur peut sans doute l’afficher. Parvis lui prête une copie, supprimée à la fermeture de Parvis.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This file is not here</source>
        <translation>Ce fichier n’est pas disponible</translation>
    </message>
    <message>
        <source>This file is too large to be shown here</source>
        <translation>Ce fichier est trop volumineux pour être affiché ici</translation>
    </message>
    <message>
        <source>This view is made by %1, your organisation&apos;s web office.</source>
        <translation>Cet aperçu est fait par %1, la bureautique en ligne de votre organisation.</translation>
    </message>
    <message>
        <source>No view of this document</source>
        <translation>Pas d’aperçu de ce document</translation>
    </message>
    <message>
        <source>Your organisation&apos;s web office sent a PDF that cannot be shown.</source>
        <translation>La bureautique en ligne de votre organisation a envoyé un PDF qui ne peut pas être affiché.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::FilesPanel</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Close the files</source>
        <translation>Fermer les fichiers</translation>
    </message>
</context>
<context>
    <name>parvis::ui::FilesView</name>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Find by name or person</source>
        <translation>Chercher par nom ou personne</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Find files by name or person</source>
        <translation>Chercher des fichiers par nom ou personne</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Kinds of files</source>
        <translation>Types de fichiers</translation>
    </message>
    <message>
        <source>The files are being read</source>
        <translation>Lecture des fichiers en cours</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Try a part of the name, the name of who sent it, or another kind.</source>
        <translation>Essayez une partie du nom, le nom de la personne qui l’a envoyé, ou un autre type.</translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation>Afficher tous les fichiers</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Pas encore de fichiers</translation>
    </message>
    <message>
        <source>Files that are attached to messages and comments are listed here.</source>
        <translation>Les fichiers joints aux messages et aux commentaires sont listés ici.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Ouvrir avec un autre programme</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Show in the conversation</source>
        <translation>Afficher dans la conversation</translation>
    </message>
    <message>
        <source>Open %1&apos;s profile</source>
        <translation>Ouvrir le profil de %1</translation>
    </message>
    <message>
        <source>Their files are listed when they are fetched.</source>
        <translation>Leurs fichiers apparaissent ici une fois récupérés.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>parvis::ui::Greeting</name>
    <message>
        <source>Good morning, %1</source>
        <translation>Bonjour, %1</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Bon après-midi, %1</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Bon après-midi</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Bonsoir, %1</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Bonsoir</translation>
    </message>
</context>
<context>
    <name>parvis::ui::GroupCard</name>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Asking to join</source>
        <translation>Demandes à rejoindre</translation>
    </message>
    <message>
        <source>Leave group</source>
        <translation>Quitter le groupe</translation>
    </message>
    <message>
        <source>About the group</source>
        <translation>À propos du groupe</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Tous les membres</translation>
    </message>
    <message>
        <source>People asking to join</source>
        <translation>Personnes qui demandent à rejoindre</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close what is known about the group</source>
        <translation>Fermer les informations sur le groupe</translation>
    </message>
    <message>
        <source>Leave %1?</source>
        <translation>Quitter %1&#x202f;?</translation>
    </message>
    <message>
        <source>What you wrote stays there.</source>
        <translation>Ce que vous y avez écrit y reste.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Edit group</source>
        <translation>Modifier le groupe</translation>
    </message>
    <message>
        <source>Archived: everything can be read, nothing more is written.</source>
        <translation>Archivé : tout reste lisible, on n’y écrit plus rien.</translation>
    </message>
    <message>
        <source>Delete group…</source>
        <translation>Supprimer le groupe…</translation>
    </message>
</context>
<context>
    <name>parvis::ui::GroupView</name>
    <message>
        <source>Asks to join</source>
        <translation>Demande à rejoindre</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitation envoyée</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modération</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Parts of the group</source>
        <translation>Parties du groupe</translation>
    </message>
    <message>
        <source>Posts are for members</source>
        <translation>Les publications sont réservées aux membres</translation>
    </message>
    <message>
        <source>Ask to join to read and write here.</source>
        <translation>Demandez à rejoindre le groupe pour lire et écrire ici.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>About the group</source>
        <translation>À propos du groupe</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Join to read the posts</source>
        <translation>Rejoignez le groupe pour lire les publications</translation>
    </message>
    <message>
        <source>Posts in %1</source>
        <translation>Publications dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%n posts with news</source>
        <translation>
            <numerusform>%n publication avec du nouveau</numerusform>
            <numerusform>%n publications avec du nouveau</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>Aucune publication pour l’instant</translation>
    </message>
    <message>
        <source>What members write here shows in this place.</source>
        <translation>Ce que les membres écrivent ici s’affiche à cet endroit.</translation>
    </message>
    <message>
        <source>Write the first one: tell what is new, or ask something.</source>
        <translation>Écrivez la première&#xa0;: une nouvelle ou une question.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>This group is not there any more</source>
        <translation>Ce groupe n’existe plus</translation>
    </message>
    <message>
        <source>It was deleted, or you were taken out of it.</source>
        <translation>Il a été supprimé, ou vous en avez été retiré.</translation>
    </message>
    <message>
        <source>Copy what you wrote</source>
        <translation>Copier ce que vous avez écrit</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>n’existe plus</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::GroupsPane</name>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mes groupes</translation>
    </message>
    <message>
        <source>Asked to join</source>
        <translation>Demandes envoyées</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>No group is open</source>
        <translation>Aucun groupe n’est ouvert</translation>
    </message>
    <message>
        <source>Choose a group on the left, or create one.</source>
        <translation>Choisissez un groupe à gauche, ou créez-en un.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Find or jump to…</source>
        <translation>Rechercher ou aller à…</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Aucun groupe pour le moment</translation>
    </message>
    <message>
        <source>Create a group for your team, project or interest.</source>
        <translation>Créez un groupe pour votre équipe, un projet ou un centre d’intérêt.</translation>
    </message>
    <message>
        <source>Discover groups</source>
        <translation>Découvrir des groupes</translation>
    </message>
</context>
<context>
    <name>parvis::ui::HandOverDialog</name>
    <message>
        <source>Who runs %1 after you?</source>
        <translation>Qui administre %1 après vous ?</translation>
    </message>
    <message>
        <source>Hand over and leave</source>
        <translation>Transmettre et quitter</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>You are the only admin. Somebody has to let people in and tidy up.</source>
        <translation>Vous êtes seul admin. Il faut quelqu’un pour admettre les gens et faire de l’ordre.</translation>
    </message>
    <message>
        <source>Choose who takes over.</source>
        <translation>Choisissez qui prend le relais.</translation>
    </message>
    <message>
        <source>Handing over to %1…</source>
        <translation>Transmission à %1…</translation>
    </message>
    <message>
        <source>Leaving…</source>
        <translation>Départ…</translation>
    </message>
</context>
<context>
    <name>parvis::ui::HomeRows</name>
    <message>
        <source>%1 in %2 · %3</source>
        <translation>%1 dans %2 · %3</translation>
    </message>
    <message>
        <source>in %1 · %2</source>
        <translation>dans %1 · %2</translation>
    </message>
    <message>
        <source>in your chat · %1</source>
        <translation>dans votre discussion · %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>asks to join %1</source>
        <translation>demande à rejoindre %1</translation>
    </message>
    <message>
        <source>You are invited · %1</source>
        <translation>Vous êtes invité · %1</translation>
    </message>
    <message>
        <source>You are invited to this chat</source>
        <translation>Vous êtes invité à cette discussion</translation>
    </message>
    <message>
        <source>%1 invites you</source>
        <translation>%1 vous invite</translation>
    </message>
    <message numerus="yes">
        <source>%n new comments in %1 · %2</source>
        <translation>
            <numerusform>%n nouveau commentaire dans %1 · %2</numerusform>
            <numerusform>%n nouveaux commentaires dans %1 · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>parvis::ui::HomeView</name>
    <message>
        <source>Mentions of you</source>
        <translation>Mentions de vous</translation>
    </message>
    <message>
        <source>Unread chats</source>
        <translation>Discussions non lues</translation>
    </message>
    <message>
        <source>New in your groups</source>
        <translation>Nouveau dans vos groupes</translation>
    </message>
    <message>
        <source>Nothing has been posted yet. Join a group, or write the first post in one of yours.</source>
        <translation>Rien n’a encore été publié. Rejoignez un groupe, ou écrivez la première publication dans l’un des vôtres.</translation>
    </message>
    <message>
        <source>When somebody writes @ and your name, it shows here.</source>
        <translation>Quand quelqu’un écrit @ suivi de votre nom, cela s’affiche ici.</translation>
    </message>
    <message>
        <source>You have read everything.</source>
        <translation>Vous avez tout lu.</translation>
    </message>
    <message>
        <source>You must read this</source>
        <translation>À lire absolument</translation>
    </message>
    <message>
        <source>Saved for later</source>
        <translation>Enregistré pour plus tard</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Voir moins</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Voir tout</translation>
    </message>
    <message>
        <source>Show fewer saved messages</source>
        <translation>Voir moins de messages enregistrés</translation>
    </message>
    <message>
        <source>Show all saved messages</source>
        <translation>Voir tous les messages enregistrés</translation>
    </message>
    <message>
        <source>New comments on posts you follow</source>
        <translation>Nouveaux commentaires sur les publications que vous suivez</translation>
    </message>
</context>
<context>
    <name>parvis::ui::IconButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>parvis::ui::InviteDialog</name>
    <message>
        <source>Invite to %1</source>
        <translation>Inviter à rejoindre %1</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>People to invite</source>
        <translation>Personnes à inviter</translation>
    </message>
    <message>
        <source>Pick whom to invite.</source>
        <translation>Choisissez les personnes à inviter.</translation>
    </message>
    <message>
        <source>Inviting %1…</source>
        <translation>Invitation de %1…</translation>
    </message>
    <message>
        <source>Not invited: %1. %2</source>
        <translation>Non invité&#x202f;: %1. %2</translation>
    </message>
    <message>
        <source>A name, or a pasted list of names or addresses</source>
        <translation>Un nom, ou une liste collée de noms ou d’adresses</translation>
    </message>
</context>
<context>
    <name>parvis::ui::ItemText</name>
    <message>
        <source>%1 created this conversation</source>
        <translation>%1 a créé cette conversation</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 a rejoint la conversation</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 a quitté la conversation</translation>
    </message>
    <message>
        <source>%1 asks to join</source>
        <translation>%1 demande à rejoindre</translation>
    </message>
    <message>
        <source>%1 changed the name to “%2”</source>
        <translation>%1 a changé le nom en «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1 changed the topic to “%2”</source>
        <translation>%1 a changé le sujet en «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1 changed the picture</source>
        <translation>%1 a changé l’image</translation>
    </message>
    <message>
        <source>%1 turned on encryption</source>
        <translation>%1 a activé le chiffrement</translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>Ce message a été supprimé.</translation>
    </message>
    <message>
        <source>This message is encrypted, and this device has no key for it.</source>
        <translation>Ce message est chiffré et cet appareil n’en a pas la clé.</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>en attente d’envoi</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>en cours d’envoi</translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>non envoyé&#x202f;: %1</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>in reply to %1</source>
        <translation>en réponse à %1</translation>
    </message>
    <message>
        <source>file %1, %2</source>
        <translation>fichier %1, %2</translation>
    </message>
    <message>
        <source>%1 %2 times</source>
        <translation>%1 %2 fois</translation>
    </message>
    <message>
        <source>1 comment</source>
        <translation>1 commentaire</translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n commentaire</numerusform>
            <numerusform>%n commentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>poll</source>
        <translation>sondage</translation>
    </message>
    <message>
        <source>closed poll</source>
        <translation>sondage clos</translation>
    </message>
    <message>
        <source>%1, your choice</source>
        <translation>%1, votre choix</translation>
    </message>
    <message>
        <source>%1: 1 vote</source>
        <translation>%1 : 1 voix</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n votes</source>
        <translation>
            <numerusform>%1 : %n voix</numerusform>
            <numerusform>%1 : %n voix</numerusform>
        </translation>
    </message>
    <message>
        <source>event, %1</source>
        <translation>événement, %1</translation>
    </message>
    <message>
        <source>1 person goes</source>
        <translation>1 personne y va</translation>
    </message>
    <message numerus="yes">
        <source>%n people go</source>
        <translation>
            <numerusform>%n personne y va</numerusform>
            <numerusform>%n personnes y vont</numerusform>
        </translation>
    </message>
    <message>
        <source>important</source>
        <translation>important</translation>
    </message>
    <message>
        <source>must be read, you have read it</source>
        <translation>à lire, vous l’avez lu</translation>
    </message>
    <message>
        <source>must be read, not acknowledged yet</source>
        <translation>à lire, pas encore confirmé</translation>
    </message>
    <message>
        <source>An admin or moderator removed this message.</source>
        <translation>Un admin ou la modération a supprimé ce message.</translation>
    </message>
    <message>
        <source>An admin or moderator removed this message: “%1”</source>
        <translation>Un admin ou la modération a supprimé ce message&#x202f;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>link to %1</source>
        <translation>lien vers %1</translation>
    </message>
    <message>
        <source>you follow it</source>
        <translation>vous la suivez</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>en sourdine</translation>
    </message>
</context>
<context>
    <name>parvis::ui::JumpButton</name>
    <message>
        <source>Jump to the newest</source>
        <translation>Aller au plus récent</translation>
    </message>
    <message>
        <source>1 new</source>
        <translation>1 nouveauté</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveauté</numerusform>
            <numerusform>%n nouveautés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ui::KeepPicker</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Un an</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Trois mois</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>As for the account (%1)</source>
        <translation>Comme pour le compte (%1)</translation>
    </message>
</context>
<context>
    <name>parvis::ui::KeepSection</name>
    <message>
        <source>Keep messages</source>
        <translation>Conserver les messages</translation>
    </message>
    <message>
        <source>What is older is removed from this computer, with its files. It stays on the server, and comes back when you scroll to it.</source>
        <translation>Ce qui est plus ancien est supprimé de cet ordinateur, fichiers compris. Cela reste sur le serveur et revient quand vous y faites défiler.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::LineLayout</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Loading messages…</source>
        <translation>Chargement des messages…</translation>
    </message>
</context>
<context>
    <name>parvis::ui::LinkBar</name>
    <message>
        <source>Send the link without this card</source>
        <translation>Envoyer le lien sans cet aperçu</translation>
    </message>
    <message>
        <source>Card of the link: %1</source>
        <translation>Aperçu du lien&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>parvis::ui::LinkOpener</name>
    <message>
        <source>This link cannot be opened.</source>
        <translation>Ce lien ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>No program on this computer opens this link.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre ce lien.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::ListRowDelegate</name>
    <message>
        <source>Draft: %1</source>
        <translation>Brouillon&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>muted</source>
        <translation>en sourdine</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>Brouillon&#x202f;:</translation>
    </message>
</context>
<context>
    <name>parvis::ui::LocalTime</name>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 · %2 ahead of you</source>
        <translation>%1 · %2 d’avance sur vous</translation>
    </message>
    <message>
        <source>%1 · %2 behind you</source>
        <translation>%1 · %2 de retard sur vous</translation>
    </message>
</context>
<context>
    <name>parvis::ui::LookPicker</name>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
</context>
<context>
    <name>parvis::ui::MainView</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Discussions</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message numerus="yes">
        <source>%n people invited</source>
        <translation>
            <numerusform>%n personne invitée</numerusform>
            <numerusform>%n personnes invitées</numerusform>
        </translation>
    </message>
    <message>
        <source>This post is not on this computer yet.</source>
        <translation>Cette publication n’est pas encore sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Connected again</source>
        <translation>De nouveau connecté</translation>
    </message>
</context>
<context>
    <name>parvis::ui::MarkPicker</name>
    <message>
        <source>Important</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>Everybody must read this</source>
        <translation>À lire par tout le monde</translation>
    </message>
    <message>
        <source>Members are asked to say that they have read it. You see who has.</source>
        <translation>Les membres sont priés de dire qu’ils l’ont lu. Vous voyez qui l’a fait.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::MemberMenu</name>
    <message>
        <source>Open profile</source>
        <translation>Ouvrir le profil</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <source>Make admin</source>
        <translation>Nommer admin</translation>
    </message>
    <message>
        <source>Be a moderator only</source>
        <translation>N’être plus que modérateur</translation>
    </message>
    <message>
        <source>Make moderator</source>
        <translation>Nommer modérateur</translation>
    </message>
    <message>
        <source>Be an ordinary member only</source>
        <translation>N’être plus que simple membre</translation>
    </message>
    <message>
        <source>Make ordinary member</source>
        <translation>Rendre simple membre</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Admettre de nouveau</translation>
    </message>
    <message>
        <source>Take back the invitation</source>
        <translation>Retirer l’invitation</translation>
    </message>
    <message>
        <source>Remove from the group…</source>
        <translation>Retirer du groupe…</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>Bloquer…</translation>
    </message>
</context>
<context>
    <name>parvis::ui::MemberRow</name>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modération</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Let %1 join</source>
        <translation>Accepter l’arrivée de %1</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation>Refuser %1</translation>
    </message>
</context>
<context>
    <name>parvis::ui::MembershipBar</name>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>You are invited to this group.</source>
        <translation>Vous êtes invité dans ce groupe.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>You asked to join. An admin will answer.</source>
        <translation>Vous avez demandé à rejoindre ce groupe. Un admin vous répondra.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer la demande</translation>
    </message>
    <message>
        <source>You read this open group as a guest. Join to write and be notified.</source>
        <translation>Vous lisez ce groupe ouvert en tant qu’invité. Rejoignez-le pour écrire et recevoir des notifications.</translation>
    </message>
    <message>
        <source>Only members see the posts. The admins decide who joins.</source>
        <translation>Seuls les membres voient les publications. Les admins décident qui rejoint le groupe.</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>Demander à rejoindre</translation>
    </message>
    <message>
        <source>The admins of this group blocked you.</source>
        <translation>Les admins de ce groupe vous ont bloqué.</translation>
    </message>
    <message>
        <source>You were not let in this time. You can ask again.</source>
        <translation>Vous n’avez pas été admis cette fois. Vous pouvez redemander.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::MessageActions</name>
    <message>
        <source>React</source>
        <translation>Réagir</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Reply in thread</source>
        <translation>Répondre dans le fil</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Plus d’actions</translation>
    </message>
</context>
<context>
    <name>parvis::ui::MessageLayout</name>
    <message>
        <source>An earlier message</source>
        <translation>Un message antérieur</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>1 reply</source>
        <translation>1 réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>Non envoyé. %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>parvis::ui::MessageOpener</name>
    <message>
        <source>Getting the message from the server…</source>
        <translation>Récupération du message auprès du serveur…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This message is not on this computer, and the server cannot look it up.</source>
        <translation>Ce message n’est pas sur cet ordinateur, et le serveur ne peut pas le rechercher.</translation>
    </message>
    <message>
        <source>This message cannot be shown here.</source>
        <translation>Ce message ne peut pas être affiché ici.</translation>
    </message>
    <message>
        <source>This message is not on this computer, and the server cannot be reached now.</source>
        <translation>Ce message n’est pas sur cet ordinateur, et le serveur est injoignable pour le moment.</translation>
    </message>
    <message>
        <source>The server does not have this message any more.</source>
        <translation>Le serveur n’a plus ce message.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::NewChannelDialog</name>
    <message>
        <source>New channel in %1</source>
        <translation>Nouveau canal dans %1</translation>
    </message>
    <message>
        <source>Create channel</source>
        <translation>Créer le canal</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>Optional. Everybody in the group sees that the channel is there, and can go in; nobody else does.</source>
        <translation>Facultatif. Tous les membres du groupe voient ce canal et peuvent y entrer&#x202f;; personne d’autre.</translation>
    </message>
    <message>
        <source>A channel needs a name.</source>
        <translation>Un canal doit avoir un nom.</translation>
    </message>
    <message>
        <source>Creating the channel…</source>
        <translation>Création du canal…</translation>
    </message>
</context>
<context>
    <name>parvis::ui::NewChatDialog</name>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>Start chat</source>
        <translation>Commencer la discussion</translation>
    </message>
    <message>
        <source>Name of the chat</source>
        <translation>Nom de la discussion</translation>
    </message>
    <message>
        <source>People to chat with</source>
        <translation>Personnes avec qui discuter</translation>
    </message>
    <message>
        <source>Optional. Without one, the chat is called by those who are in it.</source>
        <translation>Facultatif. Sans nom, la discussion porte celui des personnes qui y participent.</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>Ouvrir la discussion</translation>
    </message>
    <message>
        <source>Pick one person, or several.</source>
        <translation>Choisissez une personne, ou plusieurs.</translation>
    </message>
    <message>
        <source>This server does not let you start chats.</source>
        <translation>Ce serveur ne vous permet pas de commencer des discussions.</translation>
    </message>
    <message numerus="yes">
        <source>A chat here has %n people at most. A group has room for more.</source>
        <translation>
            <numerusform>Ici, une discussion réunit au plus %n personne. Un groupe peut en accueillir davantage.</numerusform>
            <numerusform>Ici, une discussion réunit au plus %n personnes. Un groupe peut en accueillir davantage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening the chat…</source>
        <translation>Ouverture de la discussion…</translation>
    </message>
</context>
<context>
    <name>parvis::ui::NoteEditor</name>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>How to book the clean room</source>
        <translation>Comment réserver la salle blanche</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source># Headings, **bold**, lists and links: Markdown</source>
        <translation># Titres, **gras**, listes et liens&#x202f;: Markdown</translation>
    </message>
    <message>
        <source>Writing or looking</source>
        <translation>Écrire ou regarder</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>This is what you wrote the last time and did not save.</source>
        <translation>Voici ce que vous aviez écrit la dernière fois sans l’enregistrer.</translation>
    </message>
    <message>
        <source>There is nothing to see yet.</source>
        <translation>Il n’y a encore rien à voir.</translation>
    </message>
    <message>
        <source>A note needs a title.</source>
        <translation>Une note a besoin d’un titre.</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>Elle est encore vide.</translation>
    </message>
    <message>
        <source>It is too long for one note. Divide it into two.</source>
        <translation>C’est trop long pour une seule note. Faites-en deux.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore modifié.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::NoteSheet</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Versions antérieures…</translation>
    </message>
    <message>
        <source>Show among the posts</source>
        <translation>Afficher parmi les publications</translation>
    </message>
    <message>
        <source>%1 · changed %2</source>
        <translation>%1 · modifiée le %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This note was removed.</source>
        <translation>Cette note a été supprimée.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::NotesView</name>
    <message>
        <source>Find a note</source>
        <translation>Chercher une note</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Find a note by its words or its author</source>
        <translation>Chercher une note par ses mots ou son auteur</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Try other words, or the name of the author.</source>
        <translation>Essayez d’autres mots, ou le nom de l’auteur.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Aucune note pour l’instant</translation>
    </message>
    <message>
        <source>What should last longer than a post stands here: how things are done, what was decided, whom to ask.</source>
        <translation>Ici se trouve ce qui doit durer plus qu’une publication&#x202f;: comment on procède, ce qui a été décidé, à qui s’adresser.</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <translation>Écrire la première</translation>
    </message>
    <message>
        <source>Their notes are listed when they are fetched.</source>
        <translation>Leurs notes apparaissent ici une fois récupérées.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::Notice</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copy the details of this problem</source>
        <translation>Copier les détails de ce problème</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>parvis::ui::OlderBar</name>
    <message>
        <source>Fetch older</source>
        <translation>Récupérer plus ancien</translation>
    </message>
    <message>
        <source>Older messages are being fetched…</source>
        <translation>Récupération des messages plus anciens…</translation>
    </message>
    <message>
        <source>Older messages are still on the server only. %1</source>
        <translation>Les messages plus anciens ne sont encore que sur le serveur. %1</translation>
    </message>
    <message>
        <source>Older messages are on the server only, which cannot be reached now.</source>
        <translation>Les messages plus anciens ne sont que sur le serveur, qui n’est pas joignable pour l’instant.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::PasswordField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Masquer la saisie</translation>
    </message>
</context>
<context>
    <name>parvis::ui::PdfBody</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, page %2</translation>
    </message>
</context>
<context>
    <name>parvis::ui::PeopleList</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Name, role, department, skill</source>
        <translation>Nom, fonction, service, compétence</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Mon profil</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Personne ici pour le moment</translation>
    </message>
    <message>
        <source>Try a part of the name, a role, a department or a skill.</source>
        <translation>Essayez une partie du nom, une fonction, un service ou une compétence.</translation>
    </message>
    <message>
        <source>Colleagues appear as soon as you share a group or a chat.</source>
        <translation>Vos collègues apparaissent dès que vous partagez un groupe ou une discussion.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>parvis::ui::PeoplePicker</name>
    <message>
        <source>Name, role, department, skill</source>
        <translation>Nom, fonction, service, compétence</translation>
    </message>
    <message>
        <source>People to pick</source>
        <translation>Personnes à choisir</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Retirer %1 de la liste</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nobody found for “%1”.
Try a part of the name.</source>
        <translation>Aucun résultat pour «&#x202f;%1&#x202f;».
Essayez une partie du nom.</translation>
    </message>
    <message>
        <source>Type a name to find somebody.</source>
        <translation>Tapez un nom pour trouver quelqu’un.</translation>
    </message>
    <message numerus="yes">
        <source>%n people from the list.</source>
        <translation>
            <numerusform>%n personne de la liste.</numerusform>
            <numerusform>%n personnes de la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation>Non trouvé&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>parvis::ui::PictureBody</name>
    <message>
        <source>Picture %1</source>
        <translation>Image %1</translation>
    </message>
</context>
<context>
    <name>parvis::ui::PictureChooser</name>
    <message>
        <source>Change picture…</source>
        <translation>Changer l’image…</translation>
    </message>
    <message>
        <source>The picture you chose</source>
        <translation>L’image choisie</translation>
    </message>
    <message>
        <source>A square is cut out of the middle.</source>
        <translation>Un carré est découpé au centre.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Images (%1)</translation>
    </message>
    <message>
        <source>Nobody sees it before you save.</source>
        <translation>Personne ne la voit avant que vous l’enregistriez.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::PictureFile</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This picture is too large. Make it smaller first.</source>
        <translation>Cette image est trop grande. Réduisez-la d’abord.</translation>
    </message>
    <message>
        <source>This file is no picture that Parvis can read.</source>
        <translation>Ce fichier n’est pas une image que Parvis sait lire.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::PictureOptions</name>
    <message>
        <source>Size of the pictures</source>
        <translation>Taille des images</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>Taille d’origine</translation>
    </message>
    <message>
        <source>Large, %1 px</source>
        <translation>Grande, %1 px</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>L’enlever</translation>
    </message>
    <message>
        <source>Keep it this time</source>
        <translation>Le garder cette fois</translation>
    </message>
    <message>
        <source>Remove where the pictures were taken</source>
        <translation>Enlever le lieu de prise de vue</translation>
    </message>
    <message>
        <source>Keep where the pictures were taken, this time</source>
        <translation>Garder cette fois le lieu de prise de vue</translation>
    </message>
    <message>
        <source>Goes out with where it was taken, if it tells that.</source>
        <translation>Part avec le lieu de prise de vue, s’il y figure.</translation>
    </message>
    <message numerus="yes">
        <source>Where it was taken is left out of %n picture(s).</source>
        <translation>
            <numerusform>Le lieu de prise de vue est enlevé de %n image.</numerusform>
            <numerusform>Le lieu de prise de vue est enlevé de %n images.</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged, and sent unchanged: %1. It may tell where it was taken.</source>
        <translation>Endommagé, part tel quel : %1. Peut révéler le lieu de prise de vue.</translation>
    </message>
    <message>
        <source>Parvis cannot look into it, and sends it unchanged: %1. It may tell where it was taken.</source>
        <translation>Parvis ne peut pas l’examiner et l’envoie tel quel : %1. Peut révéler le lieu de prise de vue.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::PinnedBar</name>
    <message>
        <source>An older message</source>
        <translation>Un message plus ancien</translation>
    </message>
    <message>
        <source>A message that was removed</source>
        <translation>Un message retiré</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Voir tout</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Voir</translation>
    </message>
</context>
<context>
    <name>parvis::ui::PollDialog</name>
    <message>
        <source>New poll</source>
        <translation>Nouveau sondage</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Show the results only when the poll is closed</source>
        <translation>Ne montrer les résultats qu’à la clôture</translation>
    </message>
    <message>
        <source>Where do we go for lunch?</source>
        <translation>Où allons-nous manger ?</translation>
    </message>
    <message>
        <source>When I close it</source>
        <translation>Quand je le clos</translation>
    </message>
    <message>
        <source>After a day</source>
        <translation>Après un jour</translation>
    </message>
    <message>
        <source>After three days</source>
        <translation>Après trois jours</translation>
    </message>
    <message>
        <source>After a week</source>
        <translation>Après une semaine</translation>
    </message>
    <message>
        <source>After two weeks</source>
        <translation>Après deux semaines</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Everybody chooses</source>
        <translation>Chacun choisit</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Réponse %1</translation>
    </message>
    <message>
        <source>One answer</source>
        <translation>Une réponse</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Autant qu’on veut</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Jusqu’à %1</translation>
    </message>
    <message>
        <source>A poll needs a question.</source>
        <translation>Un sondage a besoin d’une question.</translation>
    </message>
    <message>
        <source>Give at least two answers to choose from.</source>
        <translation>Proposez au moins deux réponses.</translation>
    </message>
    <message>
        <source>Two answers are the same.</source>
        <translation>Deux réponses sont identiques.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::PostActions</name>
    <message numerus="yes">
        <source>You can choose %n answers. Give one up first.</source>
        <translation>
            <numerusform>Vous pouvez choisir %n réponse. Renoncez d’abord à une autre.</numerusform>
            <numerusform>Vous pouvez choisir %n réponses. Renoncez d’abord à l’une d’elles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save for the calendar</source>
        <translation>Enregistrer pour l’agenda</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Fichiers d’agenda (*.ics)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n’a pas pu être écrit : %1</translation>
    </message>
    <message>
        <source>Close this poll?</source>
        <translation>Clore ce sondage ?</translation>
    </message>
    <message>
        <source>Nobody can vote any more. This cannot be undone.</source>
        <translation>Plus personne ne pourra voter. C’est irréversible.</translation>
    </message>
    <message>
        <source>Close the poll</source>
        <translation>Clore le sondage</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Je l’ai lu</translation>
    </message>
    <message>
        <source>Who answered what…</source>
        <translation>Qui a répondu quoi…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Pin for everybody</source>
        <translation>Épingler pour tous</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Voter</translation>
    </message>
    <message>
        <source>Close the poll…</source>
        <translation>Clore le sondage…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Going</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Peut-être</translation>
    </message>
    <message>
        <source>Can’t go</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Save for the calendar…</source>
        <translation>Enregistrer pour l’agenda…</translation>
    </message>
</context>
<context>
    <name>parvis::ui::PostComposer</name>
    <message>
        <source>Post a file</source>
        <translation>Publier un fichier</translation>
    </message>
    <message>
        <source>Title (optional)</source>
        <translation>Titre (facultatif)</translation>
    </message>
    <message>
        <source>Title of the post</source>
        <translation>Titre de la publication</translation>
    </message>
    <message>
        <source>Write to %1…</source>
        <translation>Écrire dans %1…</translation>
    </message>
    <message>
        <source>Ask in a poll</source>
        <translation>Demander par un sondage</translation>
    </message>
    <message>
        <source>Plan an event</source>
        <translation>Organiser un événement</translation>
    </message>
    <message>
        <source>You cannot write here any more.</source>
        <translation>Vous ne pouvez plus écrire ici.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::PostLayout</name>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Lire la suite</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commenter</translation>
    </message>
    <message>
        <source>1 comment</source>
        <translation>1 commentaire</translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n commentaire</numerusform>
            <numerusform>%n commentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>React</source>
        <translation>Réagir</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>Write a comment…</source>
        <translation>Écrire un commentaire…</translation>
    </message>
    <message>
        <source>Not posted. %1</source>
        <translation>Non publié. %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>parvis::ui::PrivacyPicker</name>
    <message>
        <source>Who can see it</source>
        <translation>Qui peut le voir</translation>
    </message>
    <message>
        <source>What was written for few is not shown to many. Make a new group instead.</source>
        <translation>Ce qui fut écrit pour quelques-uns n’est pas montré à tous. Créez plutôt un nouveau groupe.</translation>
    </message>
    <message>
        <source>What others have read until now they may remember, and who kept the link to an older post may still open it. There is no way back.</source>
        <translation>Ce que d’autres ont lu jusqu’ici, ils peuvent s’en souvenir, et qui a gardé le lien d’une ancienne publication peut encore l’ouvrir. On ne peut pas revenir en arrière.</translation>
    </message>
    <message>
        <source>From now on only members read the posts, older ones included. Others still find the group, its purpose and its members.</source>
        <translation>Désormais seuls les membres lisent les publications, y compris les anciennes. Les autres trouvent toujours le groupe, son objet et ses membres.</translation>
    </message>
    <message>
        <source>From now on only members find the group and read in it. Who asked to join can no longer be let in; invite them instead.</source>
        <translation>Désormais seuls les membres trouvent le groupe et y lisent. Les demandes d’adhésion ne peuvent plus être acceptées ; invitez plutôt ces personnes.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::Problem</name>
    <message>
        <source>Nothing was changed: everything is still in %1.</source>
        <translation>Rien n’a été modifié&#x202f;: tout est encore dans %1.</translation>
    </message>
    <message>
        <source>Parvis is running already</source>
        <translation>Parvis est déjà en cours d’exécution</translation>
    </message>
    <message>
        <source>Another Parvis has your profile open; two at once could damage it.</source>
        <translation>Un autre Parvis a ouvert votre profil&#x202f;; deux à la fois pourraient l’endommager.</translation>
    </message>
    <message>
        <source>Switch to its window. If you cannot find one, end the other Parvis and try again.</source>
        <translation>Passez à sa fenêtre. Si vous n’en trouvez pas, arrêtez l’autre Parvis et réessayez.</translation>
    </message>
    <message>
        <source>Your profile is damaged</source>
        <translation>Votre profil est endommagé</translation>
    </message>
    <message>
        <source>Accounts and unsent messages in it cannot be read. Restore the folder from a backup; or move it to another place and start Parvis again, which makes a new one: sign in, and everything that reached the server comes back.</source>
        <translation>Les comptes et les messages non envoyés qu’il contient ne peuvent pas être lus. Restaurez le dossier depuis une sauvegarde&#x202f;; ou déplacez-le et relancez Parvis, qui en crée un nouveau&#x202f;: connectez-vous, et tout ce qui a atteint le serveur revient.</translation>
    </message>
    <message>
        <source>This profile needs a newer Parvis</source>
        <translation>Ce profil exige une version plus récente de Parvis</translation>
    </message>
    <message>
        <source>A newer version of Parvis has written it, perhaps on another computer that shares your files. Install that version and try again.</source>
        <translation>Une version plus récente de Parvis l’a écrit, peut-être sur un autre ordinateur qui partage vos fichiers. Installez cette version et réessayez.</translation>
    </message>
    <message>
        <source>Your keychain does not answer</source>
        <translation>Votre trousseau ne répond pas</translation>
    </message>
    <message>
        <source>The key to your profile is in the keychain of this computer, which is locked or not running. Unlock it, then try again.</source>
        <translation>La clé de votre profil est dans le trousseau de cet ordinateur, qui est verrouillé ou arrêté. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds this folder, then try again.</source>
        <translation>Libérez de l’espace sur le disque qui contient ce dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Parvis cannot use its folder</source>
        <translation>Parvis ne peut pas utiliser son dossier</translation>
    </message>
    <message>
        <source>Look whether the disk is connected, and whether you may read and write in %1. Then try again.</source>
        <translation>Vérifiez que le disque est connecté et que vous pouvez lire et écrire dans %1. Puis réessayez.</translation>
    </message>
    <message>
        <source>Parvis could not start</source>
        <translation>Parvis n’a pas pu démarrer</translation>
    </message>
    <message>
        <source>%1 Try again. If it stays so, copy the details and send them to those who look after this computer.</source>
        <translation>%1 Réessayez. Si cela persiste, copiez les détails et envoyez-les aux personnes qui s’occupent de cet ordinateur.</translation>
    </message>
    <message>
        <source>This folder cannot be used</source>
        <translation>Ce dossier ne peut pas servir</translation>
    </message>
</context>
<context>
    <name>parvis::ui::ProblemView</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>parvis::ui::ProfileHeader</name>
    <message>
        <source>Message</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Modifier le profil</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Écrire à %1</translation>
    </message>
</context>
<context>
    <name>parvis::ui::ProfileView</name>
    <message>
        <source>Parts of the profile</source>
        <translation>Parties du profil</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Groups in common</source>
        <translation>Groupes en commun</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Who are you looking for?</source>
        <translation>Qui cherchez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Pick somebody from the list, or search by name, role, department or skill.</source>
        <translation>Choisissez quelqu’un dans la liste, ou cherchez par nom, fonction, service ou compétence.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Personne à afficher</translation>
    </message>
    <message>
        <source>This person is not known on this computer, and the server told nothing about them. Search for a part of the name instead.</source>
        <translation>Cette personne n’est pas connue sur cet ordinateur, et le serveur n’a rien dit à son sujet. Cherchez plutôt une partie du nom.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All activity</source>
        <translation>Toute l’activité</translation>
    </message>
    <message>
        <source>Posts and comments in groups that you can see appear here.</source>
        <translation>Les publications et commentaires dans les groupes que vous pouvez voir apparaissent ici.</translation>
    </message>
    <message>
        <source>My groups</source>
        <translation>Mes groupes</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>You are in no group yet.</source>
        <translation>Vous n’êtes encore dans aucun groupe.</translation>
    </message>
    <message>
        <source>You are in no group together.</source>
        <translation>Vous n’avez aucun groupe en commun.</translation>
    </message>
    <message>
        <source>Groups %L1</source>
        <translation>Groupes %L1</translation>
    </message>
</context>
<context>
    <name>parvis::ui::QuickSearch</name>
    <message>
        <source>Chats</source>
        <translation>Discussions</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>From the server</source>
        <translation>Sur le serveur</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Find people, groups, chats, messages and files</source>
        <translation>Chercher des personnes, groupes, discussions, messages et fichiers</translation>
    </message>
    <message>
        <source>Also: from:name  in:group  before:2026-11-01  after:7d  has:file  &quot;word for word&quot;  -without</source>
        <translation>Aussi&#x202f;: de:nom  dans:groupe  avant:2026-11-01  après:7d  avec:fichier  &quot;mot pour mot&quot;  -sans</translation>
    </message>
    <message>
        <source>Enter opens, Esc closes.</source>
        <translation>Entrée ouvre, Échap ferme.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Le serveur cherche…</translation>
    </message>
    <message>
        <source>The server found nothing.</source>
        <translation>Le serveur n’a rien trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>The server found %n messages.</source>
        <translation>
            <numerusform>Le serveur a trouvé %n message.</numerusform>
            <numerusform>Le serveur a trouvé %n messages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Fewer words, or the beginning of one, find more.</source>
        <translation>Moins de mots, ou le début d’un seul, trouvent davantage.</translation>
    </message>
    <message>
        <source>This link leads to a place that you are not in.</source>
        <translation>Ce lien mène à un endroit dont vous ne faites pas partie.</translation>
    </message>
    <message>
        <source>A link to a message: Enter opens it.</source>
        <translation>Un lien vers un message : Entrée l’ouvre.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::Rail</name>
    <message>
        <source>Places</source>
        <translation>Espaces</translation>
    </message>
    <message>
        <source>%1: your account</source>
        <translation>%1&#x202f;: votre compte</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>parvis::ui::RailButton</name>
    <message>
        <source>1 needs you</source>
        <translation>1 élément vous attend</translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n élément vous attend</numerusform>
            <numerusform>%n éléments vous attendent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ui::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Say what is wrong.</source>
        <translation>Dites ce qui ne va pas.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::RequestRow</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#x202f;: %2, %3</translation>
    </message>
</context>
<context>
    <name>parvis::ui::RequestsCard</name>
    <message>
        <source>Waiting for your answer</source>
        <translation>En attente de votre réponse</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
</context>
<context>
    <name>parvis::ui::RulesPicker</name>
    <message>
        <source>All members</source>
        <translation>Tous les membres</translation>
    </message>
    <message>
        <source>Moderators and admins</source>
        <translation>Modération et admins</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Admins</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>Qui écrit</translation>
    </message>
    <message>
        <source>Who invites and lets people in</source>
        <translation>Qui invite et accepte</translation>
    </message>
    <message>
        <source>Posts and comments. All react and vote.</source>
        <translation>Publications et commentaires. Tous réagissent et votent.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>parvis::ui::SelfMenu</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>Votre profil</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Se déconnecter…</translation>
    </message>
    <message>
        <source>Add another organisation…</source>
        <translation>Ajouter une autre organisation…</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Apparaître</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Not online</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>parvis::ui::SendingLine</name>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Sending, %1 %</source>
        <translation>Envoi, %1 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>parvis::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Stronger lines and text. Off: as the desktop.</source>
        <translation>Traits et texte plus marqués. Désactivé : comme le bureau.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins d’animations</translation>
    </message>
    <message>
        <source>Nothing slides or fades. Off: as the desktop.</source>
        <translation>Rien ne glisse ni ne s’estompe. Désactivé : comme le bureau.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of Parvis</source>
        <translation>Langue de Parvis</translation>
    </message>
    <message>
        <source>What people write stays as they wrote it.</source>
        <translation>Ce que les gens écrivent reste tel qu’ils l’ont écrit.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Add another organisation…</source>
        <translation>Ajouter une autre organisation…</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>What you have seen of messages, groups, people and files, so that Parvis opens at once and without a network; your drafts, and what waits to be sent.</source>
        <translation>Ce que vous avez vu des messages, groupes, personnes et fichiers, pour que Parvis s’ouvre aussitôt et sans réseau ; vos brouillons et ce qui attend d’être envoyé.</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protégé</translation>
    </message>
    <message>
        <source>All of it is encrypted. How Parvis looks and speaks is kept beside it, in plain text.</source>
        <translation>Tout est chiffré. L’apparence et la langue de Parvis sont conservées à côté, en clair.</translation>
    </message>
    <message>
        <source>In the keychain of this computer.</source>
        <translation>Dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Behind your passphrase, which is stored nowhere.</source>
        <translation>Derrière votre phrase secrète, qui n’est enregistrée nulle part.</translation>
    </message>
    <message>
        <source>Nowhere: what you do in the sample organisation ends with Parvis.</source>
        <translation>Nulle part : ce que vous faites dans l’organisation d’exemple disparaît avec Parvis.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>La clé</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Taille : %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Only to the servers of your organisations. Nothing is counted, scored or told to anybody else.</source>
        <translation>Uniquement aux serveurs de vos organisations. Rien n’est compté, noté ni communiqué à d’autres.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Keep messages</source>
        <translation>Conserver les messages</translation>
    </message>
    <message>
        <source>Keep messages of %1</source>
        <translation>Conserver les messages de %1</translation>
    </message>
    <message>
        <source>What is older is removed from this computer. It stays on the server, and comes back when you scroll to it.</source>
        <translation>Ce qui est plus ancien est supprimé de cet ordinateur. Cela reste sur le serveur et revient quand vous remontez jusque-là.</translation>
    </message>
    <message>
        <source>Remove everything from this computer…</source>
        <translation>Tout supprimer de cet ordinateur…</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Remove where pictures were taken</source>
        <translation>Enlever le lieu de prise de vue des images</translation>
    </message>
    <message>
        <source>Phones write the place into their pictures. It is left out of what you send; the picture itself stays as it is.</source>
        <translation>Les téléphones inscrivent le lieu dans leurs images. Il est enlevé de ce que vous envoyez ; l’image elle-même reste telle quelle.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::ShareDialog</name>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Group, chat or person</source>
        <translation>Groupe, discussion ou personne</translation>
    </message>
    <message>
        <source>Groups and chats</source>
        <translation>Groupes et discussions</translation>
    </message>
    <message>
        <source>No group or chat that you can write in is called so.</source>
        <translation>Aucun groupe ni discussion de ce nom où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Say something about it (optional)</source>
        <translation>Dites-en quelque chose (facultatif)</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Votre commentaire</translation>
    </message>
    <message>
        <source>Share to</source>
        <translation>Partager dans</translation>
    </message>
    <message>
        <source>With its files: %1</source>
        <translation>Avec ses fichiers : %1</translation>
    </message>
    <message>
        <source>Pick a group or chat.</source>
        <translation>Choisissez un groupe ou une discussion.</translation>
    </message>
    <message>
        <source>Share to %1</source>
        <translation>Partager dans %1</translation>
    </message>
    <message>
        <source>Everyone in the organisation can read it there.</source>
        <translation>Toute l’organisation peut le lire là-bas.</translation>
    </message>
    <message numerus="yes">
        <source>%n people will read it there who cannot read the original.</source>
        <translation>
            <numerusform>%n personne qui ne peut pas lire l’original le lira là-bas.</numerusform>
            <numerusform>%n personnes qui ne peuvent pas lire l’original le liront là-bas.</numerusform>
        </translation>
    </message>
    <message>
        <source>People may read it there who cannot read the original.</source>
        <translation>Des personnes qui ne peuvent pas lire l’original pourraient le lire là-bas.</translation>
    </message>
    <message>
        <source>Sharing…</source>
        <translation>Partage…</translation>
    </message>
</context>
<context>
    <name>parvis::ui::SheetDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>parvis::ui::Shortcuts</name>
    <message>
        <source>Find or jump to anything</source>
        <translation>Chercher ou aller à tout</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Discussions</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Back to the list, in a narrow window</source>
        <translation>Retour à la liste, dans une fenêtre étroite</translation>
    </message>
    <message>
        <source>Connect to the server now</source>
        <translation>Se connecter au serveur maintenant</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>Edit what you sent last</source>
        <translation>Modifier le dernier envoi</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>One up</source>
        <translation>Un vers le haut</translation>
    </message>
    <message>
        <source>One down</source>
        <translation>Un vers le bas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>Tout en haut</translation>
    </message>
    <message>
        <source>To the bottom</source>
        <translation>Tout en bas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Select everything loaded</source>
        <translation>Sélectionner tout ce qui est chargé</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>The file before</source>
        <translation>Le fichier précédent</translation>
    </message>
    <message>
        <source>The next file</source>
        <translation>Le fichier suivant</translation>
    </message>
    <message>
        <source>To the size of the window</source>
        <translation>À la taille de la fenêtre</translation>
    </message>
</context>
<context>
    <name>parvis::ui::ShortcutsDialog</name>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>parvis::ui::SignInView</name>
    <message>
        <source>Look around first: open the sample organisation</source>
        <translation>Jeter d’abord un coup d’œil&#x202f;: ouvrir l’organisation d’exemple</translation>
    </message>
    <message>
        <source>Welcome to Parvis</source>
        <translation>Bienvenue dans Parvis</translation>
    </message>
    <message>
        <source>Parvis works with the server that your organisation runs. What you read and write stays on that server and, encrypted, on this computer.</source>
        <translation>Parvis fonctionne avec le serveur de votre organisation. Ce que vous lisez et écrivez reste sur ce serveur et, chiffré, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Se connecter à %1</translation>
    </message>
</context>
<context>
    <name>parvis::ui::SignInWords</name>
    <message>
        <source>“%1” cannot be an address. It looks like chat.example.org, or like @you:example.org.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être une adresse. Une adresse ressemble à chat.example.org ou à @vous:example.org.</translation>
    </message>
    <message>
        <source>Something answers at %1, but it is no server that Parvis knows: perhaps a web page. Ask your organisation for the address of its chat server.</source>
        <translation>Quelque chose répond à %1, mais ce n’est pas un serveur que Parvis connaît&#x202f;: peut-être une page web. Demandez à votre organisation l’adresse de son serveur de discussion.</translation>
    </message>
    <message>
        <source>There is no computer with the name %1. Check the spelling.</source>
        <translation>Aucun ordinateur ne porte le nom %1. Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the spelling, and whether this computer is online; some servers answer only inside the organisation&apos;s network or VPN.</source>
        <translation>%1 est injoignable. Vérifiez l’orthographe et que cet ordinateur est en ligne&#x202f;; certains serveurs ne répondent que sur le réseau ou le VPN de l’organisation.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again, or check the address.</source>
        <translation>%1 n’a pas répondu à temps. Réessayez, ou vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>User name or password is not right. Capitals count in passwords.</source>
        <translation>Le nom d’utilisateur ou le mot de passe est incorrect. Les majuscules comptent dans les mots de passe.</translation>
    </message>
    <message>
        <source>%1 does not let this account in. It may be locked; ask those who look after it.</source>
        <translation>%1 n’accepte pas ce compte. Il est peut-être bloqué&#x202f;; adressez-vous aux responsables du serveur.</translation>
    </message>
    <message>
        <source>That was too often. Wait a little, then try again.</source>
        <translation>Trop de tentatives. Attendez un peu, puis réessayez.</translation>
    </message>
    <message>
        <source>That was too often. Try again %1.</source>
        <translation>Trop de tentatives. Réessayez %1.</translation>
    </message>
    <message>
        <source>%1 cannot be reached just now. What you typed is still here; try again.</source>
        <translation>%1 est injoignable pour le moment. Votre saisie est toujours là&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>%1 has a problem just now. Try again in a few minutes.</source>
        <translation>%1 rencontre un problème en ce moment. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Signed in, but the account could not be stored on this computer. %1</source>
        <translation>Connexion réussie, mais le compte n’a pas pu être enregistré sur cet ordinateur. %1</translation>
    </message>
    <message>
        <source>%1 To be safe, Parvis sent nothing. Tell those who look after the server.</source>
        <translation>%1 Par prudence, Parvis n’a rien envoyé. Prévenez les personnes qui s’occupent du serveur.</translation>
    </message>
    <message>
        <source>%1 To be safe, the password was not sent. Tell those who look after the server.</source>
        <translation>%1 Par prudence, le mot de passe n’a pas été envoyé. Prévenez les personnes qui s’occupent du serveur.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::Spinner</name>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
</context>
<context>
    <name>parvis::ui::StagedFiles</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>parvis::ui::TeamCard</name>
    <message>
        <source>Reports to</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>En afficher %n de plus</numerusform>
            <numerusform>En afficher %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ui::TextBody</name>
    <message>
        <source>Text of %1</source>
        <translation>Texte de %1</translation>
    </message>
    <message>
        <source>Only the beginning is shown. Save the file to read all.</source>
        <translation>Seul le début est affiché. Enregistrez le fichier pour tout lire.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::ThreadPanel</name>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Write a comment…</source>
        <translation>Écrire un commentaire…</translation>
    </message>
    <message>
        <source>Close comments</source>
        <translation>Fermer les commentaires</translation>
    </message>
    <message>
        <source>This group is archived: everything can be read, nothing more is written.</source>
        <translation>Ce groupe est archivé : tout reste lisible, on n’y écrit plus rien.</translation>
    </message>
    <message>
        <source>Only members write here.</source>
        <translation>Seuls les membres écrivent ici.</translation>
    </message>
    <message>
        <source>This chat is end-to-end encrypted, and this version of Parvis cannot encrypt yet. Nothing is sent in clear text.</source>
        <translation>Cette discussion est chiffrée de bout en bout, et cette version de Parvis ne sait pas encore chiffrer. Rien n’est envoyé en clair.</translation>
    </message>
    <message>
        <source>You can read but not write here.</source>
        <translation>Vous pouvez lire ici, mais pas écrire.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::TimeText</name>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>il y a 1 heure</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>hier à %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n&#xa0;h</numerusform>
            <numerusform>%n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n&#xa0;j</numerusform>
            <numerusform>%n&#xa0;j</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>parvis::ui::TimelineAnnouncer</name>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Non envoyé : %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
</context>
<context>
    <name>parvis::ui::TimelineController</name>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>Copier la sélection</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Save %1…</source>
        <translation>Enregistrer %1…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>React…</source>
        <translation>Réagir…</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Réactions</translation>
    </message>
    <message>
        <source>This is on its way already.</source>
        <translation>C’est déjà en route.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Back into the field</source>
        <translation>Remettre dans le champ</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Partager…</translation>
    </message>
    <message>
        <source>Copy link to this message</source>
        <translation>Copier le lien vers ce message</translation>
    </message>
    <message>
        <source>Shared to %1</source>
        <translation>Partagé dans %1</translation>
    </message>
    <message>
        <source>This server has no links to messages.</source>
        <translation>Ce serveur n’a pas de liens vers les messages.</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Lien copié</translation>
    </message>
</context>
<context>
    <name>parvis::ui::TimelineView</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Loading earlier messages…</source>
        <translation>Chargement des messages antérieurs…</translation>
    </message>
    <message>
        <source>Loading earlier posts…</source>
        <translation>Chargement des publications antérieures…</translation>
    </message>
    <message>
        <source>Loading later messages…</source>
        <translation>Chargement des messages suivants…</translation>
    </message>
    <message>
        <source>Loading later posts…</source>
        <translation>Chargement des publications suivantes…</translation>
    </message>
</context>
<context>
    <name>parvis::ui::UnlockView</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même une seconde fois</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choisir une phrase secrète</translation>
    </message>
    <message>
        <source>This computer has no keychain that Parvis could use. A passphrase then protects what Parvis keeps on this disk: messages, files, drafts, and the keys to your accounts. Parvis asks for it at every start.

Nobody can recover it, not even those who run your server. If it is lost, you sign in anew and everything comes back from the server, except what was never sent: drafts and waiting messages.</source>
        <translation>Cet ordinateur n’a pas de trousseau que Parvis puisse utiliser. Une phrase secrète protège alors ce que Parvis garde sur ce disque&#x202f;: messages, fichiers, brouillons et clés de vos comptes. Parvis la demande à chaque démarrage.

Personne ne peut la retrouver, pas même les responsables de votre serveur. Si elle est perdue, vous vous reconnectez et tout revient du serveur, sauf ce qui n’a jamais été envoyé&#x202f;: brouillons et messages en attente.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). Four or five words are good.</source>
        <translation>
            <numerusform>Au moins %n caractère. Quatre ou cinq mots conviennent bien.</numerusform>
            <numerusform>Au moins %n caractères. Quatre ou cinq mots conviennent bien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock Parvis</source>
        <translation>Déverrouiller Parvis</translation>
    </message>
    <message>
        <source>Type the passphrase that protects what Parvis keeps on this computer.</source>
        <translation>Saisissez la phrase secrète qui protège ce que Parvis garde sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Utiliser cette phrase secrète</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Saisissez d’abord la phrase secrète.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>La phrase secrète est trop courte.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Nothing was changed; try again.</source>
        <translation>Ce n’est pas la phrase secrète. Rien n’a été modifié&#x202f;; réessayez.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::VersionsDialog</name>
    <message>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Demande au serveur…</translation>
    </message>
    <message>
        <source>Now, since %1</source>
        <translation>Maintenant, depuis le %1</translation>
    </message>
    <message>
        <source>At first, %1</source>
        <translation>À l’origine, le %1</translation>
    </message>
</context>
<context>
    <name>parvis::ui::Window</name>
    <message>
        <source>Stored data was damaged and is being fetched again. Nothing you wrote is lost.</source>
        <translation>Des données enregistrées étaient endommagées et sont de nouveau récupérées. Rien de ce que vous avez écrit n’est perdu.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>The end of a file was damaged. Look whether what you wrote last is there.</source>
        <translation>La fin d’un fichier était endommagée. Vérifiez que ce que vous avez écrit en dernier est bien là.</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>Se déconnecter de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Everything of this account is removed from this computer. What the server has stays there.</source>
        <translation>Tout ce qui concerne ce compte est supprimé de cet ordinateur. Ce que le serveur possède y reste.</translation>
    </message>
    <message>
        <source>Remove everything from this computer?</source>
        <translation>Tout supprimer de cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>All accounts, messages, files and drafts are removed from this computer, and what was not sent yet is lost. What the servers have stays there. Their lists may still show this session; to end it there too, sign out first.</source>
        <translation>Tous les comptes, messages, fichiers et brouillons sont supprimés de cet ordinateur, et ce qui n’a pas encore été envoyé est perdu. Ce que les serveurs ont y reste. Leurs listes peuvent encore mentionner cette session&#x202f;; pour l’y terminer aussi, déconnectez-vous d’abord.</translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
</context>
<context>
    <name>parvis::workspace::MediaWorker</name>
    <message>
        <source>Only files can be attached, not folders.</source>
        <translation>Seuls des fichiers peuvent être joints, pas des dossiers.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Parvis cannot write there.</source>
        <translation>Parvis ne peut pas écrire à cet endroit.</translation>
    </message>
</context>
<context>
    <name>parvis::workspace::OutboxDelivery</name>
    <message>
        <source>A poll or an event cannot go back into the field. Remove it when it has been sent.</source>
        <translation>Un sondage ou un événement ne peut pas revenir dans le champ. Supprimez-le une fois envoyé.</translation>
    </message>
</context>
<context>
    <name>parvis::workspace::OutboxFiles</name>
    <message>
        <source>The copy of “%1” that waited to be sent is gone. Attach it again.</source>
        <translation>La copie de « %1 » qui attendait d’être envoyée a disparu. Joignez le fichier de nouveau.</translation>
    </message>
    <message>
        <source>The copy of “%1” that waited to be sent is damaged. Attach it again.</source>
        <translation>La copie de « %1 » qui attendait d’être envoyée est endommagée. Joignez le fichier de nouveau.</translation>
    </message>
</context>
<context>
    <name>parvis::workspace::Workspace</name>
    <message>
        <source>You are signed out on this computer. The server could not be told; it may still list this session.</source>
        <translation>Vous êtes déconnecté sur cet ordinateur. Le serveur n’a pas pu en être informé&#x202f;; il mentionne peut-être encore cette session.</translation>
    </message>
</context>
</TS>
