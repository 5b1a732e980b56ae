<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>parvis::Error</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>There is no server that Parvis can talk to at this address.</source>
        <translation>Unter dieser Adresse gibt es keinen Server, mit dem Parvis sprechen kann.</translation>
    </message>
    <message>
        <source>The server sent an answer that Parvis does not understand.</source>
        <translation>Der Server hat eine Antwort gesendet, die Parvis nicht versteht.</translation>
    </message>
    <message>
        <source>The server ended this session. Sign in again; nothing was lost.</source>
        <translation>Der Server hat diese Sitzung beendet. Melden Sie sich wieder an; nichts ging verloren.</translation>
    </message>
    <message>
        <source>The user name or password is not right.</source>
        <translation>Benutzername oder Passwort ist nicht richtig.</translation>
    </message>
    <message>
        <source>You do not have the right to do this.</source>
        <translation>Sie haben nicht das Recht, dies zu tun.</translation>
    </message>
    <message>
        <source>This does not exist, or not any more.</source>
        <translation>Das gibt es nicht oder nicht mehr.</translation>
    </message>
    <message>
        <source>The server asks for a pause. Parvis tries again by itself.</source>
        <translation>Der Server bittet um eine Pause. Parvis versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>Das gibt es schon.</translation>
    </message>
    <message>
        <source>This is larger than the server allows.</source>
        <translation>Das ist größer, als der Server erlaubt.</translation>
    </message>
    <message>
        <source>This input cannot be right.</source>
        <translation>Diese Eingabe kann nicht stimmen.</translation>
    </message>
    <message>
        <source>The server has a problem. Parvis tries again by itself.</source>
        <translation>Der Server hat ein Problem. Parvis versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>This server cannot do that.</source>
        <translation>Dieser Server kann das nicht.</translation>
    </message>
    <message>
        <source>Parvis cannot read or write its folder on this computer.</source>
        <translation>Parvis kann seinen Ordner auf diesem Computer nicht lesen oder beschreiben.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; nothing was lost.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz; nichts ging verloren.</translation>
    </message>
    <message>
        <source>Stored data is damaged.</source>
        <translation>Gespeicherte Daten sind beschädigt.</translation>
    </message>
    <message>
        <source>The key does not open the stored data.</source>
        <translation>Der Schlüssel öffnet die gespeicherten Daten nicht.</translation>
    </message>
    <message>
        <source>Parvis is already running with this profile folder.</source>
        <translation>Parvis läuft bereits mit diesem Profilordner.</translation>
    </message>
    <message>
        <source>This data was written by a newer version of Parvis.</source>
        <translation>Diese Daten wurden von einer neueren Version von Parvis geschrieben.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer, or it is locked.</source>
        <translation>Auf diesem Computer gibt es keinen Schlüsselbund, oder er ist gesperrt.</translation>
    </message>
    <message>
        <source>Parvis made a mistake.</source>
        <translation>Parvis hat einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <translation>Dem Zertifikat des Servers wird nicht vertraut.</translation>
    </message>
</context>
<context>
    <name>parvis::ctl</name>
    <message>
        <source>There is no group &quot;%1&quot;.</source>
        <translation>Es gibt keine Gruppe „%1“.</translation>
    </message>
    <message>
        <source>There is no chat &quot;%1&quot;.</source>
        <translation>Es gibt keinen Chat „%1“.</translation>
    </message>
    <message>
        <source>There is nobody called &quot;%1&quot;.</source>
        <translation>Niemand heißt „%1“.</translation>
    </message>
    <message>
        <source>Several have the name &quot;%1&quot;; give the id:</source>
        <translation>Mehrere haben den Namen „%1“; geben Sie die Kennung an:</translation>
    </message>
    <message>
        <source>Similar:</source>
        <translation>Ähnlich:</translation>
    </message>
    <message>
        <source>%1: say what to do: %2</source>
        <translation>%1: Geben Sie an, was zu tun ist: %2</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>es gibt keinen Befehl „%1“</translation>
    </message>
    <message>
        <source>unknown option %1</source>
        <translation>unbekannte Option %1</translation>
    </message>
    <message>
        <source>--%1 is given twice</source>
        <translation>--%1 ist zweimal angegeben</translation>
    </message>
    <message>
        <source>--%1 takes no value</source>
        <translation>--%1 nimmt keinen Wert</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2</source>
        <translation>--%1 braucht einen Wert: %2</translation>
    </message>
    <message>
        <source>--%1 is one of %2</source>
        <translation>--%1 ist eines von %2</translation>
    </message>
    <message>
        <source>--%1 is a number from %2 to %3</source>
        <translation>--%1 ist eine Zahl von %2 bis %3</translation>
    </message>
    <message>
        <source>say what to do</source>
        <translation>geben Sie an, was zu tun ist</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 braucht %2</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is too much; put quotes round what has blanks</source>
        <translation>%1: „%2“ ist zu viel; setzen Sie in Anführungszeichen, was Leerzeichen enthält</translation>
    </message>
    <message>
        <source>%1 needs --%2 %3</source>
        <translation>%1 braucht --%2 %3</translation>
    </message>
    <message>
        <source>%1: an argument is empty</source>
        <translation>%1: Ein Argument ist leer</translation>
    </message>
    <message>
        <source>The profile folder, instead of the one of the application.</source>
        <translation>Der Profilordner, statt dem der Anwendung.</translation>
    </message>
    <message>
        <source>Where there is no keychain: the passphrase is the first line of FILE.</source>
        <translation>Wo es keinen Schlüsselbund gibt: Die Passphrase ist die erste Zeile von FILE.</translation>
    </message>
    <message>
        <source>The embedded sample organisation: no server, no account, nothing kept.</source>
        <translation>Die eingebaute Beispielorganisation: kein Server, kein Konto, nichts wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Print one JSON object a line.</source>
        <translation>Ein JSON-Objekt je Zeile ausgeben.</translation>
    </message>
    <message>
        <source>Only this account, where there are several.</source>
        <translation>Nur dieses Konto, wenn es mehrere gibt.</translation>
    </message>
    <message>
        <source>How long to wait for the server (30).</source>
        <translation>Wie lange auf den Server gewartet wird (30).</translation>
    </message>
    <message>
        <source>Stay off the network: show what is on this computer; what is written waits in the outbox.</source>
        <translation>Ohne Netzwerk: zeigen, was auf diesem Computer ist; Geschriebenes wartet im Postausgang.</translation>
    </message>
    <message>
        <source>Print help, also of a command.</source>
        <translation>Hilfe ausgeben, auch zu einem Befehl.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Die Version ausgeben.</translation>
    </message>
    <message>
        <source>How the server&apos;s list of sessions names this one.</source>
        <translation>Der Name dieser Sitzung in der Liste des Servers.</translation>
    </message>
    <message>
        <source>Only groups that you are a member of.</source>
        <translation>Nur Gruppen, deren Mitglied Sie sind.</translation>
    </message>
    <message>
        <source>Who may see and join it: anyone, those who are let in, or only those who are invited. Needed.</source>
        <translation>Wer sie sehen und ihr beitreten darf: alle, die Zugelassenen oder nur die Eingeladenen. Nötig.</translation>
    </message>
    <message>
        <source>What the group is for.</source>
        <translation>Wofür die Gruppe da ist.</translation>
    </message>
    <message>
        <source>At most so many (50).</source>
        <translation>Höchstens so viele (50).</translation>
    </message>
    <message>
        <source>A title above the text.</source>
        <translation>Ein Titel über dem Text.</translation>
    </message>
    <message>
        <source>Attach a file.</source>
        <translation>Eine Datei anhängen.</translation>
    </message>
    <message>
        <source>TEXT may have Markdown; - reads it from standard input.</source>
        <translation>TEXT darf Markdown enthalten; - liest ihn von der Standardeingabe.</translation>
    </message>
    <message>
        <source>Sign in to a server.</source>
        <translation>Bei einem Server anmelden.</translation>
    </message>
    <message>
        <source>The password is read from standard input, and from a terminal without being shown.</source>
        <translation>Das Passwort wird von der Standardeingabe gelesen, in einem Terminal ohne Anzeige.</translation>
    </message>
    <message>
        <source>Sign out and remove all of the account from this computer.</source>
        <translation>Abmelden und alles von dem Konto von diesem Computer entfernen.</translation>
    </message>
    <message>
        <source>List the accounts of this profile.</source>
        <translation>Die Konten dieses Profils auflisten.</translation>
    </message>
    <message>
        <source>Fetch what is new and deliver what waits in the outbox.</source>
        <translation>Neues holen und senden, was im Postausgang wartet.</translation>
    </message>
    <message>
        <source>List joined groups and those that can be found.</source>
        <translation>Eigene Gruppen und auffindbare auflisten.</translation>
    </message>
    <message>
        <source>Create a group and print its id.</source>
        <translation>Eine Gruppe erstellen und ihre Kennung ausgeben.</translation>
    </message>
    <message>
        <source>Join a group, or ask to.</source>
        <translation>Einer Gruppe beitreten oder den Beitritt anfragen.</translation>
    </message>
    <message>
        <source>Of a closed group you become a member when somebody there approves. Also accepts an invitation.</source>
        <translation>Mitglied einer geschlossenen Gruppe werden Sie, wenn dort jemand zustimmt. Nimmt auch eine Einladung an.</translation>
    </message>
    <message>
        <source>Leave a group, or decline an invitation.</source>
        <translation>Eine Gruppe verlassen oder eine Einladung ablehnen.</translation>
    </message>
    <message>
        <source>List members, and who is invited or asks to join.</source>
        <translation>Mitglieder auflisten, und wer eingeladen ist oder den Beitritt anfragt.</translation>
    </message>
    <message>
        <source>Invite people to a group.</source>
        <translation>Personen in eine Gruppe einladen.</translation>
    </message>
    <message>
        <source>Let in people who ask to join.</source>
        <translation>Personen zulassen, die den Beitritt anfragen.</translation>
    </message>
    <message>
        <source>Turn down people who ask to join.</source>
        <translation>Personen ablehnen, die den Beitritt anfragen.</translation>
    </message>
    <message>
        <source>Show a group&apos;s posts, most recently active first.</source>
        <translation>Die Beiträge einer Gruppe zeigen, zuletzt aktive zuerst.</translation>
    </message>
    <message>
        <source>Post to a group and print the post&apos;s id.</source>
        <translation>Einen Beitrag in einer Gruppe schreiben und seine Kennung ausgeben.</translation>
    </message>
    <message>
        <source>Show the comments of a post, oldest first.</source>
        <translation>Die Kommentare eines Beitrags zeigen, älteste zuerst.</translation>
    </message>
    <message>
        <source>Comment on a post and print the comment&apos;s id.</source>
        <translation>Einen Beitrag kommentieren und die Kennung des Kommentars ausgeben.</translation>
    </message>
    <message>
        <source>React to a post, comment or message.</source>
        <translation>Auf einen Beitrag, einen Kommentar oder eine Nachricht reagieren.</translation>
    </message>
    <message>
        <source>List chats, most recently active first.</source>
        <translation>Chats auflisten, zuletzt aktive zuerst.</translation>
    </message>
    <message>
        <source>Begin a chat of several people and print its id.</source>
        <translation>Einen Chat mit mehreren Personen beginnen und seine Kennung ausgeben.</translation>
    </message>
    <message>
        <source>Accept the invitation to a chat.</source>
        <translation>Die Einladung zu einem Chat annehmen.</translation>
    </message>
    <message>
        <source>Leave a chat, or decline an invitation.</source>
        <translation>Einen Chat verlassen oder eine Einladung ablehnen.</translation>
    </message>
    <message>
        <source>Send a message and print its id.</source>
        <translation>Eine Nachricht senden und ihre Kennung ausgeben.</translation>
    </message>
    <message>
        <source>@USER is the direct chat with a person; it begins when there is none. TEXT may have Markdown; - reads it from standard input; with --file it may be missing.</source>
        <translation>@USER ist der direkte Chat mit einer Person; er beginnt, wenn es keinen gibt. TEXT darf Markdown enthalten; - liest ihn von der Standardeingabe; mit --file darf er fehlen.</translation>
    </message>
    <message>
        <source>Show a chat&apos;s newest messages, oldest of them first.</source>
        <translation>Die neuesten Nachrichten eines Chats zeigen, davon die älteste zuerst.</translation>
    </message>
    <message>
        <source>Save the files of a message.</source>
        <translation>Die Dateien einer Nachricht speichern.</translation>
    </message>
    <message>
        <source>PATH is a folder, or the file to write when the message has one file. Files that exist are not overwritten.</source>
        <translation>PATH ist ein Ordner oder, wenn die Nachricht eine Datei hat, die Datei, die geschrieben wird. Vorhandene Dateien werden nicht überschrieben.</translation>
    </message>
    <message>
        <source>Find people.</source>
        <translation>Personen finden.</translation>
    </message>
    <message>
        <source>Show what is known of a person.</source>
        <translation>Zeigen, was über eine Person bekannt ist.</translation>
    </message>
    <message>
        <source>List what waits to be sent, and what was refused.</source>
        <translation>Auflisten, was auf das Senden wartet und was abgelehnt wurde.</translation>
    </message>
    <message>
        <source>Send again what was refused.</source>
        <translation>Erneut senden, was abgelehnt wurde.</translation>
    </message>
    <message>
        <source>Take something back that has not been sent.</source>
        <translation>Etwas zurücknehmen, das nicht gesendet wurde.</translation>
    </message>
    <message>
        <source>Check the profile folder, its key and the connection.</source>
        <translation>Profilordner, Schlüssel und Verbindung prüfen.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Options of this command:</source>
        <translation>Optionen dieses Befehls:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Optionen aller Befehle:</translation>
    </message>
    <message>
        <source>Groups, chat and people of your organisation, for scripts.</source>
        <translation>Gruppen, Chat und Personen Ihrer Organisation, für Skripte.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Options, before or after the command:</source>
        <translation>Optionen, vor oder nach dem Befehl:</translation>
    </message>
    <message>
        <source>GROUP and CHAT are an id or a name that only one of them has; USER is an id, the part of it
before the server, or a name. POST and MESSAGE are ids. &quot;parvisctl COMMAND --help&quot; says more; exit
codes and JSON fields are in the manual page parvisctl(1).</source>
        <translation>GROUP und CHAT sind eine Kennung oder ein Name, den nur eines davon hat; USER ist eine Kennung,
deren Teil vor dem Server oder ein Name. POST und MESSAGE sind Kennungen. „parvisctl COMMAND --help“
sagt mehr; Exit-Codes und JSON-Felder stehen in der Handbuchseite parvisctl(1).</translation>
    </message>
    <message>
        <source>(created this)</source>
        <translation>(hat dies erstellt)</translation>
    </message>
    <message>
        <source>(joined)</source>
        <translation>(beigetreten)</translation>
    </message>
    <message>
        <source>(left)</source>
        <translation>(gegangen)</translation>
    </message>
    <message>
        <source>(invited %1)</source>
        <translation>(hat %1 eingeladen)</translation>
    </message>
    <message>
        <source>(removed %1)</source>
        <translation>(hat %1 entfernt)</translation>
    </message>
    <message>
        <source>(asks to join)</source>
        <translation>(fragt Beitritt an)</translation>
    </message>
    <message>
        <source>(renamed this to &quot;%1&quot;)</source>
        <translation>(hat dies in „%1“ umbenannt)</translation>
    </message>
    <message>
        <source>(changed the settings)</source>
        <translation>(hat die Einstellungen geändert)</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(entfernt)</translation>
    </message>
    <message>
        <source>(encrypted: Parvis cannot read it)</source>
        <translation>(verschlüsselt: Parvis kann es nicht lesen)</translation>
    </message>
    <message>
        <source>[file: %1, %2]</source>
        <translation>[Datei: %1, %2]</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n Kommentar</numerusform>
            <numerusform>%n Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Vorgesetzt</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Kenntnisse</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über die Person</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>Größe unbekannt</translation>
    </message>
    <message>
        <source>&quot;parvisctl --help&quot; lists what there is.</source>
        <translation>„parvisctl --help“ zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>%1: the first line is empty.</source>
        <translation>%1: Die erste Zeile ist leer.</translation>
    </message>
    <message>
        <source>No password was given on standard input.</source>
        <translation>Auf der Standardeingabe kam kein Passwort.</translation>
    </message>
    <message>
        <source>Trust the certificate authorities in FILE (PEM) besides those of the system.</source>
        <translation>Den Zertifizierungsstellen in FILE (PEM) vertrauen, zusätzlich zu denen des Systems.</translation>
    </message>
    <message>
        <source>Also set how many messages of a conversation, at most.</source>
        <translation>Auch festlegen, wie viele Nachrichten einer Unterhaltung höchstens.</translation>
    </message>
    <message>
        <source>Show, or set, how far back older messages are fetched by themselves.</source>
        <translation>Zeigen oder festlegen, wie weit zurück ältere Nachrichten von selbst geholt werden.</translation>
    </message>
    <message>
        <source>Parvis does that while it runs and nothing else is to do. The limit is the same for all accounts; what is here is told for each.</source>
        <translation>Das tut Parvis, während es läuft und sonst nichts zu tun ist. Die Grenze gilt für alle Konten; was hier ist, steht für jedes einzeln da.</translation>
    </message>
    <message>
        <source>There is no group or chat &quot;%1&quot;.</source>
        <translation>Es gibt keine Gruppe und keinen Chat „%1“.</translation>
    </message>
    <message>
        <source>Really do it. Needed.</source>
        <translation>Wirklich ausführen. Erforderlich.</translation>
    </message>
    <message>
        <source>Show or set how much history this computer keeps, of an account or of one group or chat.</source>
        <translation>Zeigt oder bestimmt, wie viel Verlauf dieser Computer behält, für ein Konto oder für eine Gruppe oder einen Chat.</translation>
    </message>
    <message>
        <source>LIMIT is an age (30d, 2w, 3m, 1y), a number of messages, both in quotes, &quot;all&quot;, or &quot;default&quot;: as the account, or everything. What is beyond it is removed from this computer and stays on the server.</source>
        <translation>LIMIT ist ein Alter (30d, 2w, 3m, 1y), eine Anzahl von Nachrichten, beides in Anführungszeichen, „all“ oder „default“: wie das Konto, oder alles. Was darüber hinausgeht, wird von diesem Computer entfernt und bleibt auf dem Server.</translation>
    </message>
    <message>
        <source>Encrypt the databases anew, with new keys for their pages.</source>
        <translation>Verschlüsselt die Datenbanken neu, mit neuen Schlüsseln für ihre Seiten.</translation>
    </message>
    <message>
        <source>Remove everything from this computer: all accounts, drafts, what was not sent, and the key.</source>
        <translation>Entfernt alles von diesem Computer: alle Konten, Entwürfe, was nicht gesendet wurde, und den Schlüssel.</translation>
    </message>
    <message>
        <source>The servers are not told: their lists may still show this session. To end it there, sign out first.</source>
        <translation>Die Server erfahren davon nichts: Ihre Listen zeigen diese Sitzung vielleicht weiterhin. Um sie dort zu beenden, melden Sie sich vorher ab.</translation>
    </message>
    <message>
        <source>Search the messages on this computer, what fits best first.</source>
        <translation>Die Nachrichten auf diesem Computer durchsuchen, das Passendste zuerst.</translation>
    </message>
    <message>
        <source>TEXT may have &quot;quotes&quot;, -unwanted words, and from:NAME, in:PLACE, before:DATE, after:DATE, has:file, has:image, has:link.</source>
        <translation>TEXT darf &quot;Anführungszeichen&quot;, -unerwünschte Wörter und from:NAME, in:ORT, before:DATUM, after:DATUM, has:file, has:image, has:link enthalten.</translation>
    </message>
    <message>
        <source>Another name.</source>
        <translation>Ein anderer Name.</translation>
    </message>
    <message>
        <source>Make it closed or secret. There is no way back.</source>
        <translation>Sie schließen oder geheim machen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Whether it is archived: read, and written no more.</source>
        <translation>Ob sie archiviert ist: lesbar, aber nichts wird mehr geschrieben.</translation>
    </message>
    <message>
        <source>The role. Needed.</source>
        <translation>Die Rolle. Nötig.</translation>
    </message>
    <message>
        <source>Why; they and the members can read it.</source>
        <translation>Warum; die Person und die Mitglieder können es lesen.</translation>
    </message>
    <message>
        <source>Change what a group is.</source>
        <translation>Eine Gruppe ändern.</translation>
    </message>
    <message>
        <source>Give members a role, or take it.</source>
        <translation>Mitgliedern eine Rolle geben oder nehmen.</translation>
    </message>
    <message>
        <source>Remove members. They may come back.</source>
        <translation>Mitglieder entfernen. Sie dürfen wiederkommen.</translation>
    </message>
    <message>
        <source>Remove people and keep them out.</source>
        <translation>Personen entfernen und fernhalten.</translation>
    </message>
    <message>
        <source>Let people come back who are kept out.</source>
        <translation>Ferngehaltene Personen wieder zulassen.</translation>
    </message>
    <message>
        <source>Mark it as important.</source>
        <translation>Als wichtig kennzeichnen.</translation>
    </message>
    <message>
        <source>Ask the members to acknowledge that they read it.</source>
        <translation>Die Mitglieder bitten, das Lesen zu bestätigen.</translation>
    </message>
    <message>
        <source>How many answers one may choose: 1 to 20.</source>
        <translation>Wie viele Antworten man wählen darf: 1 bis 20.</translation>
    </message>
    <message>
        <source>Show the results only when the poll is closed.</source>
        <translation>Die Ergebnisse erst nach dem Schließen zeigen.</translation>
    </message>
    <message>
        <source>Ask the members of a group and print the poll&apos;s id.</source>
        <translation>Die Mitglieder einer Gruppe fragen und die Kennung der Umfrage ausgeben.</translation>
    </message>
    <message>
        <source>Close a poll: nobody can vote any more.</source>
        <translation>Eine Umfrage schließen: Niemand kann mehr abstimmen.</translation>
    </message>
    <message>
        <source>Choose answers of a poll by their numbers, or none.</source>
        <translation>Antworten einer Umfrage mit ihren Nummern wählen, oder keine.</translation>
    </message>
    <message>
        <source>Say that one has read what must be read.</source>
        <translation>Sagen, dass man gelesen hat, was gelesen werden muss.</translation>
    </message>
    <message>
        <source>Pin a post or message for everybody.</source>
        <translation>Einen Beitrag oder eine Nachricht für alle anheften.</translation>
    </message>
    <message>
        <source>Take a pin away.</source>
        <translation>Eine Anheftung lösen.</translation>
    </message>
    <message>
        <source>Of its sign: blue, purple, green, olive, crimson, teal, orange, slate, or auto.</source>
        <translation>Die Farbe ihres Zeichens: blue, purple, green, olive, crimson, teal, orange, slate oder auto.</translation>
    </message>
    <message>
        <source>Who writes there: this role and those above.</source>
        <translation>Wer dort schreibt: diese Rolle und die darüber.</translation>
    </message>
    <message>
        <source>Who invites and lets people in, the same way.</source>
        <translation>Wer Personen einlädt und zulässt, auf dieselbe Weise.</translation>
    </message>
    <message>
        <source>Why; everybody there can read it.</source>
        <translation>Warum; alle dort können es lesen.</translation>
    </message>
    <message>
        <source>What is wrong with it. Needed.</source>
        <translation>Was daran nicht in Ordnung ist. Nötig.</translation>
    </message>
    <message>
        <source>Make it a note of the group; it needs a title.</source>
        <translation>Als Notiz der Gruppe schreiben; sie braucht einen Titel.</translation>
    </message>
    <message>
        <source>Send everybody away and end a group.</source>
        <translation>Alle aus einer Gruppe entfernen und sie löschen.</translation>
    </message>
    <message>
        <source>Change what you wrote.</source>
        <translation>Ändern, was Sie geschrieben haben.</translation>
    </message>
    <message>
        <source>Remove a post, comment or message for everybody.</source>
        <translation>Einen Beitrag, einen Kommentar oder eine Nachricht für alle entfernen.</translation>
    </message>
    <message>
        <source>Report a message to those who run the server.</source>
        <translation>Eine Nachricht denen melden, die den Server betreiben.</translation>
    </message>
    <message>
        <source>Show every version of a message, the oldest first.</source>
        <translation>Alle Fassungen einer Nachricht zeigen, die älteste zuerst.</translation>
    </message>
    <message>
        <source>Save a message for later; nobody else is told.</source>
        <translation>Eine Nachricht für später merken; sonst erfährt es niemand.</translation>
    </message>
    <message>
        <source>Take it from what is saved.</source>
        <translation>Eine Nachricht nicht mehr merken.</translation>
    </message>
    <message>
        <source>Show what is saved for later, the newest first.</source>
        <translation>Zeigen, was für später gemerkt ist, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>There is no channel &quot;%1&quot; in this group.</source>
        <translation>In dieser Gruppe gibt es keinen Kanal „%1“.</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>Wofür er da ist.</translation>
    </message>
    <message>
        <source>List the channels of a group.</source>
        <translation>Die Kanäle einer Gruppe auflisten.</translation>
    </message>
    <message>
        <source>Make a channel in a group and print its id.</source>
        <translation>Einen Kanal in einer Gruppe anlegen und seine Kennung ausgeben.</translation>
    </message>
    <message>
        <source>Go into a channel of a group you are in.</source>
        <translation>In einen Kanal einer eigenen Gruppe gehen.</translation>
    </message>
    <message>
        <source>From then on it is a chat like others: see send, messages and chat leave.</source>
        <translation>Danach ist er ein Chat wie andere: siehe send, messages und chat leave.</translation>
    </message>
    <message>
        <source>Send everybody out of a channel and end it.</source>
        <translation>Alle aus einem Kanal schicken und ihn löschen.</translation>
    </message>
    <message>
        <source>Hear of new comments on a post.</source>
        <translation>Von neuen Kommentaren zu einem Beitrag erfahren.</translation>
    </message>
    <message>
        <source>Hear of no new comments on a post.</source>
        <translation>Von neuen Kommentaren zu einem Beitrag nichts mehr erfahren.</translation>
    </message>
    <message>
        <source>Hear of new comments as usual: on what you wrote, commented on or are mentioned in.</source>
        <translation>Wie sonst von neuen Kommentaren erfahren: zu dem, was man schrieb, kommentierte oder worin man erwähnt wird.</translation>
    </message>
</context>
<context>
    <name>parvis::ctl::AccountCommands</name>
    <message>
        <source>Password of %1: </source>
        <translation>Passwort von %1: </translation>
    </message>
    <message>
        <source>This needs the server, and --offline was given.</source>
        <translation>Das braucht den Server, und --offline ist angegeben.</translation>
    </message>
    <message>
        <source>parvisctl on %1</source>
        <translation>parvisctl auf %1</translation>
    </message>
    <message>
        <source>This connection is not encrypted; it stays on this computer.</source>
        <translation>Diese Verbindung ist nicht verschlüsselt; sie bleibt auf diesem Computer.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in the outbox were never sent.</source>
        <translation>
            <numerusform>%n Nachricht im Postausgang wurde nie gesendet.</numerusform>
            <numerusform>%n Nachrichten im Postausgang wurden nie gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed out: %1</source>
        <translation>Abgemeldet: %1</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>KONTO</translation>
    </message>
    <message>
        <source>ORGANISATION</source>
        <translation>ORGANISATION</translation>
    </message>
    <message>
        <source>SERVER</source>
        <translation>SERVER</translation>
    </message>
    <message>
        <source>CONNECTION</source>
        <translation>VERBINDUNG</translation>
    </message>
    <message>
        <source>This server lets people in through the web browser only, which this version of Parvis cannot do yet. If your organisation also gives out passwords for apps, ask for one.</source>
        <translation>Dieser Server lässt nur über den Webbrowser herein, was diese Version von Parvis noch nicht kann. Wenn Ihre Organisation auch Passwörter für Apps ausgibt, bitten Sie um eines.</translation>
    </message>
    <message>
        <source>Signed in, but nothing could be fetched yet. %1</source>
        <translation>Angemeldet, aber noch konnte nichts abgeholt werden. %1</translation>
    </message>
</context>
<context>
    <name>parvis::ctl::AnswerCommands</name>
    <message>
        <source>A poll has a question and 2 to %1 different answers, of which at most that many can be chosen.</source>
        <translation>Eine Umfrage hat eine Frage und 2 bis %1 verschiedene Antworten, von denen höchstens so viele gewählt werden können.</translation>
    </message>
    <message>
        <source>%1 is no poll.</source>
        <translation>%1 ist keine Umfrage.</translation>
    </message>
    <message>
        <source>The answers are numbered from 1 to %1.</source>
        <translation>Die Antworten sind von 1 bis %1 nummeriert.</translation>
    </message>
    <message>
        <source>At most %1 can be chosen.</source>
        <translation>Höchstens %1 können gewählt werden.</translation>
    </message>
    <message>
        <source>Nobody has to acknowledge %1.</source>
        <translation>Niemand muss %1 bestätigen.</translation>
    </message>
    <message>
        <source>Pinned.</source>
        <translation>Angeheftet.</translation>
    </message>
    <message>
        <source>Not pinned any more.</source>
        <translation>Nicht mehr angeheftet.</translation>
    </message>
</context>
<context>
    <name>parvis::ctl::BackfillCommand</name>
    <message>
        <source>The limit is one of off, month, year and all.</source>
        <translation>Die Grenze ist off, month, year oder all.</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>KONTO</translation>
    </message>
    <message>
        <source>LIMIT</source>
        <translation>GRENZE</translation>
    </message>
    <message>
        <source>MESSAGES</source>
        <translation>NACHRICHTEN</translation>
    </message>
    <message>
        <source>CONVERSATIONS</source>
        <translation>UNTERHALTUNGEN</translation>
    </message>
    <message>
        <source>COMPLETE</source>
        <translation>VOLLSTÄNDIG</translation>
    </message>
    <message>
        <source>HERE SINCE</source>
        <translation>HIER SEIT</translation>
    </message>
</context>
<context>
    <name>parvis::ctl::CareCommands</name>
    <message>
        <source>Polls and events are not changed from here.</source>
        <translation>Umfragen und Veranstaltungen lassen sich von hier aus nicht ändern.</translation>
    </message>
    <message>
        <source>Reported.</source>
        <translation>Gemeldet.</translation>
    </message>
    <message>
        <source>Saved for later.</source>
        <translation>Für später gemerkt.</translation>
    </message>
    <message>
        <source>Not among what is saved any more.</source>
        <translation>Nicht mehr gemerkt.</translation>
    </message>
    <message>
        <source>You follow this post.</source>
        <translation>Sie folgen diesem Beitrag.</translation>
    </message>
    <message>
        <source>You hear of no new comments on this post.</source>
        <translation>Sie erfahren nichts mehr von neuen Kommentaren zu diesem Beitrag.</translation>
    </message>
    <message>
        <source>You hear of new comments as usual.</source>
        <translation>Sie erfahren wie sonst von neuen Kommentaren.</translation>
    </message>
</context>
<context>
    <name>parvis::ctl::ChannelCommands</name>
    <message>
        <source>CHANNEL</source>
        <translation>KANAL</translation>
    </message>
    <message>
        <source>MEMBERSHIP</source>
        <translation>MITGLIEDSCHAFT</translation>
    </message>
    <message>
        <source>MEMBERS</source>
        <translation>MITGLIEDER</translation>
    </message>
    <message>
        <source>UNREAD</source>
        <translation>UNGELESEN</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>KENNUNG</translation>
    </message>
    <message>
        <source>WHAT FOR</source>
        <translation>WOFÜR</translation>
    </message>
    <message>
        <source>You are in %1.</source>
        <translation>Sie sind in %1.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>parvis::ctl::ChatCommands</name>
    <message>
        <source>CHAT</source>
        <translation>CHAT</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>UNREAD</source>
        <translation>UNGELESEN</translation>
    </message>
    <message>
        <source>LAST</source>
        <translation>ZULETZT</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>KENNUNG</translation>
    </message>
    <message>
        <source>MESSAGE</source>
        <translation>NACHRICHT</translation>
    </message>
    <message>
        <source>You are in the chat %1.</source>
        <translation>Sie sind im Chat %1.</translation>
    </message>
    <message>
        <source>You left the chat %1.</source>
        <translation>Sie haben den Chat %1 verlassen.</translation>
    </message>
    <message>
        <source>You are invited to this chat: &quot;parvisctl chat join %1&quot; accepts.</source>
        <translation>Sie sind zu diesem Chat eingeladen: „parvisctl chat join %1“ nimmt an.</translation>
    </message>
    <message>
        <source>Older messages could not be fetched: %1 This is from the cache.</source>
        <translation>Ältere Nachrichten konnten nicht geholt werden: %1 Dies stammt aus dem Cache.</translation>
    </message>
    <message>
        <source>The message %1 has no files.</source>
        <translation>Die Nachricht %1 hat keine Dateien.</translation>
    </message>
    <message numerus="yes">
        <source>The message has %n file(s): give a folder that exists.</source>
        <translation>
            <numerusform>Die Nachricht hat %n Datei: Geben Sie einen vorhandenen Ordner an.</numerusform>
            <numerusform>Die Nachricht hat %n Dateien: Geben Sie einen vorhandenen Ordner an.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 gibt es schon.</translation>
    </message>
</context>
<context>
    <name>parvis::ctl::CtlCommand</name>
    <message>
        <source>It is in the outbox (%1) and is sent when the server can be reached: by &quot;parvisctl sync&quot; or by the application.</source>
        <translation>Es ist im Postausgang (%1) und wird gesendet, sobald der Server erreichbar ist: durch „parvisctl sync“ oder die Anwendung.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Die Standardeingabe lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>Es gibt keinen Text.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 is sent as it is, and may tell where it was taken.</source>
        <translation>%1 geht unverändert hinaus und kann verraten, wo es aufgenommen wurde.</translation>
    </message>
    <message>
        <source>Only members can post to %1: &quot;parvisctl group join&quot; comes first.</source>
        <translation>Nur Mitglieder können in %1 schreiben: Zuerst kommt „parvisctl group join“.</translation>
    </message>
    <message>
        <source>%1 is archived: nobody posts there.</source>
        <translation>%1 ist archiviert: Dort schreibt niemand mehr.</translation>
    </message>
    <message>
        <source>In %1 only those who run it post.</source>
        <translation>In %1 schreiben nur die, die sie leiten.</translation>
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
        <translation>Problem</translation>
    </message>
    <message>
        <source>%1 is missing and cannot be made</source>
        <translation>%1 fehlt und lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 lässt sich nicht beschreiben</translation>
    </message>
    <message>
        <source>%1 is open to other users</source>
        <translation>%1 ist für andere Benutzer zugänglich</translation>
    </message>
    <message>
        <source>no other Parvis uses the folder</source>
        <translation>kein anderes Parvis nutzt den Ordner</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>wrapped by a passphrase</source>
        <translation>durch eine Passphrase geschützt</translation>
    </message>
    <message>
        <source>kept nowhere: the sample organisation</source>
        <translation>nirgends aufbewahrt: die Beispielorganisation</translation>
    </message>
    <message>
        <source>it was damaged; it was set aside and is being filled again from the server</source>
        <translation>er war beschädigt; er wurde beiseitegelegt und wird vom Server neu gefüllt</translation>
    </message>
    <message>
        <source>every page is intact</source>
        <translation>jede Seite ist unversehrt</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>%n Nachricht wartet</numerusform>
            <numerusform>%n Nachrichten warten</numerusform>
        </translation>
    </message>
    <message>
        <source>not tried: --offline</source>
        <translation>nicht versucht: --offline</translation>
    </message>
    <message>
        <source>none: plain http, within this computer</source>
        <translation>keine: einfaches http, auf diesem Computer</translation>
    </message>
    <message>
        <source>the free space cannot be found out</source>
        <translation>der freie Platz lässt sich nicht ermitteln</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>nothing was decided for this computer</source>
        <translation>für diesen Computer wurde nichts festgelegt</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
</context>
<context>
    <name>parvis::ctl::FeedCommands</name>
    <message>
        <source>Only members of %1 can read its posts.</source>
        <translation>Nur Mitglieder von %1 können die Beiträge lesen.</translation>
    </message>
    <message>
        <source>Older posts could not be fetched: %1 This is from the cache.</source>
        <translation>Ältere Beiträge konnten nicht geholt werden: %1 Dies stammt aus dem Cache.</translation>
    </message>
    <message>
        <source>The comments could not be fetched: %1 These are from the cache.</source>
        <translation>Die Kommentare konnten nicht geholt werden: %1 Diese stammen aus dem Cache.</translation>
    </message>
    <message>
        <source>%1 is a message of a chat, not a post.</source>
        <translation>%1 ist eine Nachricht aus einem Chat, kein Beitrag.</translation>
    </message>
    <message>
        <source>A reaction is one emoji, or a short text.</source>
        <translation>Eine Reaktion ist ein Emoji oder ein kurzer Text.</translation>
    </message>
    <message>
        <source>A note needs a title: --title.</source>
        <translation>Eine Notiz braucht einen Titel: --title.</translation>
    </message>
</context>
<context>
    <name>parvis::ctl::GroupCommands</name>
    <message>
        <source>Groups to join could not be asked for: %1 Those found before are from the cache.</source>
        <translation>Gruppen zum Beitreten konnten nicht abgefragt werden: %1 Die früher gefundenen stammen aus dem Cache.</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>GRUPPE</translation>
    </message>
    <message>
        <source>PRIVACY</source>
        <translation>ZUGANG</translation>
    </message>
    <message>
        <source>MEMBERS</source>
        <translation>MITGLIEDER</translation>
    </message>
    <message>
        <source>MEMBERSHIP</source>
        <translation>MITGLIEDSCHAFT</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>KENNUNG</translation>
    </message>
    <message>
        <source>PURPOSE</source>
        <translation>ZWECK</translation>
    </message>
    <message>
        <source>You are a member of %1 already.</source>
        <translation>Sie sind schon Mitglied von %1.</translation>
    </message>
    <message>
        <source>You asked to join %1 already; somebody there has to approve it.</source>
        <translation>Sie haben den Beitritt zu %1 schon angefragt; jemand dort muss zustimmen.</translation>
    </message>
    <message>
        <source>You asked to join %1. Somebody there has to approve it.</source>
        <translation>Sie haben den Beitritt zu %1 angefragt. Jemand dort muss zustimmen.</translation>
    </message>
    <message>
        <source>You are a member of %1.</source>
        <translation>Sie sind Mitglied von %1.</translation>
    </message>
    <message>
        <source>You are no member of %1.</source>
        <translation>Sie sind kein Mitglied von %1.</translation>
    </message>
    <message>
        <source>You left %1.</source>
        <translation>Sie haben %1 verlassen.</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Say what to change: --name, --purpose, --privacy, --archived, --colour, --posting or --approving.</source>
        <translation>Geben Sie an, was zu ändern ist: --name, --purpose, --privacy, --archived, --colour, --posting oder --approving.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>parvis::ctl::GroupMemberCommands</name>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>KENNUNG</translation>
    </message>
    <message>
        <source>MEMBERSHIP</source>
        <translation>MITGLIEDSCHAFT</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>ROLLE</translation>
    </message>
    <message>
        <source>Invited: %1</source>
        <translation>Eingeladen: %1</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>Zugelassen: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>Gesperrt: %1</translation>
    </message>
    <message>
        <source>May come back: %1</source>
        <translation>Darf wiederkommen: %1</translation>
    </message>
    <message>
        <source>Admin: %1</source>
        <translation>Admin: %1</translation>
    </message>
    <message>
        <source>Moderator: %1</source>
        <translation>Moderation: %1</translation>
    </message>
    <message>
        <source>Ordinary member: %1</source>
        <translation>Einfaches Mitglied: %1</translation>
    </message>
</context>
<context>
    <name>parvis::ctl::Link</name>
    <message>
        <source>Parvis is running with this profile folder. Close it, or give another folder with --data-dir.</source>
        <translation>Parvis läuft mit diesem Profilordner. Schließen Sie es oder geben Sie mit --data-dir einen anderen Ordner an.</translation>
    </message>
    <message>
        <source>The profile is locked by a key that a keychain would keep, and there is no keychain here, or it is locked. Unlock it, or give a passphrase with --passphrase-file FILE.</source>
        <translation>Das Profil ist mit einem Schlüssel gesichert, den ein Schlüsselbund aufbewahrt; hier gibt es keinen, oder er ist gesperrt. Entsperren Sie ihn oder geben Sie mit --passphrase-file FILE eine Passphrase an.</translation>
    </message>
    <message>
        <source>This profile opens with a passphrase: give it with --passphrase-file FILE.</source>
        <translation>Dieses Profil öffnet sich mit einer Passphrase: Geben Sie sie mit --passphrase-file FILE an.</translation>
    </message>
    <message>
        <source>The passphrase does not open this profile.</source>
        <translation>Die Passphrase öffnet dieses Profil nicht.</translation>
    </message>
    <message>
        <source>Nobody is signed in: begin with &quot;parvisctl sign-in URL USER&quot;.</source>
        <translation>Niemand ist angemeldet: Beginnen Sie mit „parvisctl sign-in URL USER“.</translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;.</source>
        <translation>Es gibt kein Konto „%1“.</translation>
    </message>
    <message>
        <source>There are several accounts; choose one with --account: %1</source>
        <translation>Es gibt mehrere Konten; wählen Sie eines mit --account: %1</translation>
    </message>
    <message>
        <source>This needs the server, and --offline was given.</source>
        <translation>Das braucht den Server, und --offline ist angegeben.</translation>
    </message>
    <message>
        <source>%1: %2 This is from the cache.</source>
        <translation>%1: %2 Dies stammt aus dem Cache.</translation>
    </message>
</context>
<context>
    <name>parvis::ctl::OutboxCommands</name>
    <message>
        <source>%1: %2, %3 sent, %4 waiting, %5 refused</source>
        <translation>%1: %2, %3 gesendet, %4 wartend, %5 abgelehnt</translation>
    </message>
    <message>
        <source>TRANSACTION</source>
        <translation>TRANSAKTION</translation>
    </message>
    <message>
        <source>WRITTEN</source>
        <translation>GESCHRIEBEN</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>TO</source>
        <translation>AN</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the outbox.</source>
        <translation>„%1“ ist nicht im Postausgang.</translation>
    </message>
    <message>
        <source>Discarded.</source>
        <translation>Verworfen.</translation>
    </message>
</context>
<context>
    <name>parvis::ctl::PeopleCommands</name>
    <message>
        <source>The server could not be asked: %1 This is from the cache.</source>
        <translation>Der Server konnte nicht gefragt werden: %1 Dies stammt aus dem Cache.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>KENNUNG</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>FUNKTION</translation>
    </message>
    <message>
        <source>DEPARTMENT</source>
        <translation>ABTEILUNG</translation>
    </message>
</context>
<context>
    <name>parvis::ctl::Places</name>
    <message>
        <source>The message %1 is not on this computer. Show the posts or messages around it first, with a higher --limit.</source>
        <translation>Die Nachricht %1 ist nicht auf diesem Computer. Zeigen Sie zuerst die Beiträge oder Nachrichten darum an, mit höherem --limit.</translation>
    </message>
    <message>
        <source>Several accounts see the message %1; choose one with --account.</source>
        <translation>Mehrere Konten sehen die Nachricht %1; wählen Sie eines mit --account.</translation>
    </message>
</context>
<context>
    <name>parvis::ctl::Runner</name>
    <message>
        <source>The cache was damaged. It was set aside and is filled again from the server; what you wrote is kept.</source>
        <translation>Der Cache war beschädigt. Er wurde beiseitegelegt und wird vom Server neu gefüllt; was Sie geschrieben haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The end of a file was damaged. Look whether what you wrote last is there.</source>
        <translation>Das Ende einer Datei war beschädigt. Sehen Sie nach, ob da ist, was Sie zuletzt geschrieben haben.</translation>
    </message>
    <message>
        <source>The cache is damaged. The next start fills it again from the server; what you wrote is kept.</source>
        <translation>Der Zwischenspeicher ist beschädigt. Der nächste Start füllt ihn wieder vom Server; was Sie geschrieben haben, bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>parvis::ctl::StoreCommands</name>
    <message>
        <source>Parvis is running with this profile folder. Close it first.</source>
        <translation>Parvis läuft mit diesem Profilordner. Schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>There is no profile in %1.</source>
        <translation>In %1 gibt es kein Profil.</translation>
    </message>
    <message>
        <source>Nothing of Parvis is left in %1.</source>
        <translation>In %1 ist nichts von Parvis geblieben.</translation>
    </message>
    <message>
        <source>The databases are encrypted anew.</source>
        <translation>Die Datenbanken sind neu verschlüsselt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no limit.</source>
        <translation>„%1“ ist keine Grenze.</translation>
    </message>
    <message>
        <source>Of the sample organisation nothing is kept that could be removed.</source>
        <translation>Von der Beispielorganisation wird nichts behalten, das entfernt werden könnte.</translation>
    </message>
</context>
<context>
    <name>parvis::demo::DemoWorld</name>
    <message>
        <source>You are the only admin of this group. Make somebody else an admin before you leave.</source>
        <translation>Nur Sie sind Admin dieser Gruppe. Machen Sie jemand anderen zum Admin, bevor Sie gehen.</translation>
    </message>
    <message>
        <source>You are the only admin of this group. Make somebody else an admin first.</source>
        <translation>Nur Sie sind Admin dieser Gruppe. Machen Sie zuerst jemand anderen zum Admin.</translation>
    </message>
    <message>
        <source>This poll is closed.</source>
        <translation>Diese Umfrage ist geschlossen.</translation>
    </message>
    <message>
        <source>%1 messages are pinned already. Unpin one first.</source>
        <translation>%1 Nachrichten sind bereits angeheftet. Lösen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>This group is archived: nobody writes there. Open it again first.</source>
        <translation>Diese Gruppe ist archiviert: Dort schreibt niemand. Öffnen Sie sie zuerst wieder.</translation>
    </message>
    <message>
        <source>There are other admins, whom you cannot send away. They have to leave or give up their role first.</source>
        <translation>Es gibt weitere Admins, die Sie nicht entfernen können. Diese müssen zuerst gehen oder ihre Rolle abgeben.</translation>
    </message>
    <message>
        <source>A channel needs a name.</source>
        <translation>Ein Kanal braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>parvis::engine</name>
    <message>
        <source>There is a profile in this folder, and the sample organisation would overwrite it. Choose an empty folder with --data-dir, or leave it out.</source>
        <translation>In diesem Ordner ist ein Profil, und die Beispielorganisation würde es überschreiben. Wählen Sie mit --data-dir einen leeren Ordner, oder lassen Sie es weg.</translation>
    </message>
</context>
<context>
    <name>parvis::engine::Engine</name>
    <message>
        <source>Your organisation has no web office that could show this document.</source>
        <translation>Ihre Organisation hat kein Web-Office, das dieses Dokument zeigen könnte.</translation>
    </message>
    <message>
        <source>A web office does not read files of this kind.</source>
        <translation>Ein Web-Office liest Dateien dieser Art nicht.</translation>
    </message>
</context>
<context>
    <name>parvis::engine::WebOffice</name>
    <message>
        <source>Your organisation&apos;s web office could not convert this document. Another program on this computer may open it.</source>
        <translation>Das Web-Office Ihrer Organisation konnte dieses Dokument nicht umwandeln. Vielleicht öffnet es ein anderes Programm auf diesem Computer.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s web office cannot be reached.</source>
        <translation>Das Web-Office Ihrer Organisation ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s web office has a problem. Try again later.</source>
        <translation>Das Web-Office Ihrer Organisation hat ein Problem. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>This document is too large for your organisation&apos;s web office, or to be shown here.</source>
        <translation>Dieses Dokument ist zu groß für das Web-Office Ihrer Organisation oder um hier gezeigt zu werden.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s web office answered with something else than a PDF.</source>
        <translation>Das Web-Office Ihrer Organisation hat mit etwas anderem als einem PDF geantwortet.</translation>
    </message>
</context>
<context>
    <name>parvis::matrix</name>
    <message>
        <source>This is not the address of a server. It looks like chat.example.org, or @name:example.org.</source>
        <translation>Das ist keine Adresse eines Servers. Sie sieht aus wie chat.example.org oder @name:example.org.</translation>
    </message>
    <message>
        <source>This message is encrypted, and Parvis cannot read it.</source>
        <translation>Diese Nachricht ist verschlüsselt, und Parvis kann sie nicht lesen.</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation>Niemand sonst</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>Wann: %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Wo: %1</translation>
    </message>
    <message>
        <source>The poll is closed.</source>
        <translation>Die Umfrage ist geschlossen.</translation>
    </message>
</context>
<context>
    <name>parvis::matrix::ConversationCommands</name>
    <message>
        <source>A chat needs somebody to talk to.</source>
        <translation>Ein Chat braucht jemanden zum Reden.</translation>
    </message>
    <message>
        <source>%1 messages are pinned already. Unpin one first.</source>
        <translation>%1 Nachrichten sind bereits angeheftet. Lösen Sie zuerst eine.</translation>
    </message>
</context>
<context>
    <name>parvis::matrix::GroupChannels</name>
    <message>
        <source>A channel needs a name.</source>
        <translation>Ein Kanal braucht einen Namen.</translation>
    </message>
    <message>
        <source>This group is archived: nobody writes there. Open it again first.</source>
        <translation>Diese Gruppe ist archiviert: Niemand schreibt dort. Öffnen Sie sie erst wieder.</translation>
    </message>
    <message>
        <source>There are people in this channel whom you cannot send away. They have to leave or give up their role first.</source>
        <translation>In diesem Kanal sind Personen, die Sie nicht wegschicken können. Sie müssen erst gehen oder ihre Rolle abgeben.</translation>
    </message>
</context>
<context>
    <name>parvis::matrix::GroupCommands</name>
    <message>
        <source>You are a member now, but the server does not let you read the posts. Ask an administrator of the group.</source>
        <translation>Sie sind jetzt Mitglied, aber der Server lässt Sie die Beiträge nicht lesen. Fragen Sie einen Admin der Gruppe.</translation>
    </message>
    <message>
        <source>The admins of this group blocked you.</source>
        <translation>Die Admins dieser Gruppe haben Sie gesperrt.</translation>
    </message>
    <message>
        <source>You are the only admin of this group. Make somebody else an admin before you leave.</source>
        <translation>Nur Sie sind Admin dieser Gruppe. Machen Sie jemand anderen zum Admin, bevor Sie gehen.</translation>
    </message>
    <message>
        <source>They are blocked in this group. Let them in again first.</source>
        <translation>Diese Person ist in dieser Gruppe blockiert. Lassen Sie sie zuerst wieder zu.</translation>
    </message>
    <message>
        <source>They are a member already.</source>
        <translation>Diese Person ist schon Mitglied.</translation>
    </message>
</context>
<context>
    <name>parvis::matrix::GroupCreation</name>
    <message>
        <source>A group needs a name.</source>
        <translation>Eine Gruppe braucht einen Namen.</translation>
    </message>
    <message>
        <source>The group exists, but the server did not put it on the list of groups, so others will not find it. Ask the server&apos;s administrator to allow listing rooms.</source>
        <translation>Die Gruppe gibt es, aber der Server hat sie nicht in die Liste der Gruppen aufgenommen; andere finden sie also nicht. Bitten Sie die Administration des Servers, das Auflisten von Räumen zu erlauben.</translation>
    </message>
</context>
<context>
    <name>parvis::matrix::GroupRemoval</name>
    <message>
        <source>There are other admins, whom you cannot send away. They have to leave or give up their role first.</source>
        <translation>Es gibt weitere Admins, die Sie nicht entfernen können. Diese müssen zuerst gehen oder ihre Rolle abgeben.</translation>
    </message>
</context>
<context>
    <name>parvis::matrix::GroupRules</name>
    <message>
        <source>Whoever founded this group stays its admin: the server does not let that be changed.</source>
        <translation>Wer diese Gruppe gegründet hat, bleibt ihr Admin: Der Server lässt das nicht ändern.</translation>
    </message>
    <message>
        <source>You are the only admin of this group. Make somebody else an admin first.</source>
        <translation>Nur Sie sind Admin dieser Gruppe. Machen Sie zuerst jemand anderen zum Admin.</translation>
    </message>
    <message>
        <source>This group is archived: nobody writes there. Open it again first.</source>
        <translation>Diese Gruppe ist archiviert: Dort schreibt niemand. Öffnen Sie sie zuerst wieder.</translation>
    </message>
</context>
<context>
    <name>parvis::matrix::KeptCommands</name>
    <message>
        <source>%1 messages of this place are saved already. Remove one first.</source>
        <translation>Von hier sind schon %1 Nachrichten gemerkt. Nehmen Sie erst eine weg.</translation>
    </message>
    <message>
        <source>You decided for %1 posts of this group whether to follow them. Take one back first.</source>
        <translation>Sie haben schon für %1 Beiträge dieser Gruppe entschieden, ob Sie ihnen folgen. Nehmen Sie erst eine Entscheidung zurück.</translation>
    </message>
</context>
<context>
    <name>parvis::matrix::MatrixAdapter</name>
    <message>
        <source>Parvis can sign in to this kind of server with a password only.</source>
        <translation>Bei dieser Art von Server kann Parvis sich nur mit einem Passwort anmelden.</translation>
    </message>
</context>
<context>
    <name>parvis::matrix::MediaCommands</name>
    <message>
        <source>This file is larger than the server takes (%1 MB).</source>
        <translation>Diese Datei ist größer, als der Server annimmt (%1&#xa0;MB).</translation>
    </message>
</context>
<context>
    <name>parvis::matrix::MessageCommands</name>
    <message>
        <source>This conversation is encrypted end to end. Parvis cannot write encrypted messages yet, so nothing was sent.</source>
        <translation>Diese Unterhaltung ist Ende-zu-Ende-verschlüsselt. Parvis kann noch keine verschlüsselten Nachrichten schreiben; daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>Es gibt nichts zu senden.</translation>
    </message>
    <message>
        <source>This message is too long. Send it as a file.</source>
        <translation>Diese Nachricht ist zu lang. Senden Sie sie als Datei.</translation>
    </message>
    <message>
        <source>A poll needs a question and at least two different answers.</source>
        <translation>Eine Umfrage braucht eine Frage und mindestens zwei verschiedene Antworten.</translation>
    </message>
    <message>
        <source>An event needs a name, and an end that is not before its beginning.</source>
        <translation>Eine Veranstaltung braucht einen Namen und ein Ende, das nicht vor dem Beginn liegt.</translation>
    </message>
    <message>
        <source>A note needs a title.</source>
        <translation>Eine Notiz braucht einen Titel.</translation>
    </message>
</context>
<context>
    <name>parvis::matrix::PeopleCommands</name>
    <message>
        <source>This server keeps no more than a name and a picture of a person.</source>
        <translation>Dieser Server speichert von einer Person nur Name und Bild.</translation>
    </message>
    <message>
        <source>Everybody writes their own profile.</source>
        <translation>Jede Person schreibt ihr eigenes Profil.</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>Ein Name darf nicht leer sein.</translation>
    </message>
</context>
<context>
    <name>parvis::models::ChannelsModel</name>
    <message>
        <source>%1, you are not in it. %2</source>
        <translation>%1, Sie sind nicht darin. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unread. %2</source>
        <translation>
            <numerusform>%1, %n ungelesen. %2</numerusform>
            <numerusform>%1, %n ungelesen. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Unnamed channel</source>
        <translation>Kanal ohne Namen</translation>
    </message>
</context>
<context>
    <name>parvis::models::ConversationSummary</name>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>beschäftigt</translation>
    </message>
    <message>
        <source>not online</source>
        <translation>nicht online</translation>
    </message>
    <message>
        <source>end-to-end encrypted</source>
        <translation>Ende-zu-Ende-verschlüsselt</translation>
    </message>
    <message>
        <source>not end-to-end encrypted</source>
        <translation>nicht Ende-zu-Ende-verschlüsselt</translation>
    </message>
    <message>
        <source>Unnamed chat</source>
        <translation>Chat ohne Namen</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 schreibt&#xa0;…</translation>
    </message>
    <message>
        <source>%1 and %2 are typing…</source>
        <translation>%1 und %2 schreiben&#xa0;…</translation>
    </message>
    <message>
        <source>Several people are typing…</source>
        <translation>Mehrere Personen schreiben&#xa0;…</translation>
    </message>
    <message>
        <source>channel of %1</source>
        <translation>Kanal von %1</translation>
    </message>
</context>
<context>
    <name>parvis::models::Coverage</name>
    <message>
        <source>All of your messages are on this computer.</source>
        <translation>Alle Ihre Nachrichten sind auf diesem Computer.</translation>
    </message>
    <message>
        <source>Searches everything since %1, and older messages of %2 of %3 conversations.</source>
        <translation>Sucht in allem seit %1 und in älteren Nachrichten von %2 von %3 Unterhaltungen.</translation>
    </message>
    <message>
        <source>Searches what is on this computer: all of %1 of %2 conversations, and the newest of the others.</source>
        <translation>Sucht in dem, was auf diesem Computer ist: %1 von %2 Unterhaltungen ganz, von den anderen das Neueste.</translation>
    </message>
    <message>
        <source>Searches everything since %1.</source>
        <translation>Sucht in allem seit %1.</translation>
    </message>
</context>
<context>
    <name>parvis::models::DirectoryModel</name>
    <message>
        <source>My team</source>
        <translation>Mein Team</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
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
        <translation>Sie sind eingeladen</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Wartet auf Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::models::GroupSummary</name>
    <message numerus="yes">
        <source>%n around now</source>
        <translation>
            <numerusform>%n gerade da</numerusform>
            <numerusform>%n gerade da</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
</context>
<context>
    <name>parvis::models::GroupText</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>Open group</source>
        <translation>Offene Gruppe</translation>
    </message>
    <message>
        <source>Closed group</source>
        <translation>Geschlossene Gruppe</translation>
    </message>
    <message>
        <source>Secret group</source>
        <translation>Geheime Gruppe</translation>
    </message>
    <message>
        <source>Everyone in the organisation sees the posts and can join.</source>
        <translation>Alle in der Organisation sehen die Beiträge und können beitreten.</translation>
    </message>
    <message>
        <source>Outsiders see the purpose and the members&apos; names, and can ask to join.</source>
        <translation>Außenstehende sehen den Zweck und die Namen der Mitglieder und können den Beitritt anfragen.</translation>
    </message>
    <message>
        <source>Only members know that the group exists.</source>
        <translation>Nur Mitglieder wissen, dass es die Gruppe gibt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln Mitglied</numerusform>
            <numerusform>%Ln Mitglieder</numerusform>
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
        <translation>Sie</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n weitere Person</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::models::SearchModel</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Show more messages</source>
        <translation>Mehr Nachrichten zeigen</translation>
    </message>
    <message>
        <source>Search the server for older messages</source>
        <translation>Auf dem Server nach älteren Nachrichten suchen</translation>
    </message>
</context>
<context>
    <name>parvis::models::Sharing</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>parvis::net</name>
    <message>
        <source>This address is not encrypted (http). Parvis only talks to servers over https.</source>
        <translation>Diese Adresse ist nicht verschlüsselt (http). Parvis spricht mit Servern nur über https.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>There is no certificate (PEM) in %1.</source>
        <translation>In %1 ist kein Zertifikat (PEM).</translation>
    </message>
    <message>
        <source>The server sends more at once than Parvis takes.</source>
        <translation>Der Server schickt mehr auf einmal, als Parvis annimmt.</translation>
    </message>
</context>
<context>
    <name>parvis::net::CertificateWords</name>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>Mit %1 kam keine sichere Verbindung zustande.</translation>
    </message>
    <message>
        <source>The certificate of %1 has been withdrawn by those who gave it out.</source>
        <translation>Das Zertifikat von %1 wurde von denen, die es ausgestellt haben, zurückgezogen.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>Das Zertifikat von %1 ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is only valid from %2 on. Look whether the clock of this computer is right.</source>
        <translation>Das Zertifikat von %1 gilt erst ab %2. Sehen Sie nach, ob die Uhr dieses Computers richtig geht.</translation>
    </message>
    <message>
        <source>What answers as %1 shows the certificate of another server.</source>
        <translation>Was sich als %1 meldet, zeigt das Zertifikat eines anderen Servers.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts has signed the certificate of %1.</source>
        <translation>Niemand, dem dieser Computer vertraut, hat das Zertifikat von %1 unterschrieben.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid.</source>
        <translation>Das Zertifikat von %1 ist nicht gültig.</translation>
    </message>
</context>
<context>
    <name>parvis::policy</name>
    <message>
        <source>%1: the file cannot be read.</source>
        <translation>%1: Die Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1: the file is larger than 1 MB.</source>
        <translation>%1: Die Datei ist größer als 1 MB.</translation>
    </message>
    <message>
        <source>%1: line %2 is not right: %3.</source>
        <translation>%1: Zeile %2 stimmt nicht: %3.</translation>
    </message>
    <message>
        <source>%1: this is no JSON object, { … }.</source>
        <translation>%1: Das ist kein JSON-Objekt, { … }.</translation>
    </message>
    <message>
        <source>%1: the folder cannot be read.</source>
        <translation>%1: Der Ordner ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is either true or false.</source>
        <translation>%1: „%2“ ist entweder true oder false.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is an address that begins with https://, or http:// on this computer, without a password.</source>
        <translation>%1: „%2“ ist eine Adresse, die mit https:// beginnt, oder mit http:// auf diesem Computer, ohne Passwort.</translation>
    </message>
    <message>
        <source>%1: Parvis does not know &quot;%2&quot;.</source>
        <translation>%1: Parvis kennt „%2“ nicht.</translation>
    </message>
</context>
<context>
    <name>parvis::secrets</name>
    <message>
        <source>This profile opens with a passphrase.</source>
        <translation>Dieses Profil öffnet sich mit einer Passphrase.</translation>
    </message>
    <message>
        <source>The keychain does not give out the key of this profile. Unlock the keychain and try again.</source>
        <translation>Der Schlüsselbund gibt den Schlüssel dieses Profils nicht heraus. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This folder belongs to the sample organisation. Start with --demo, or choose another folder with --data-dir.</source>
        <translation>Dieser Ordner gehört der Beispielorganisation. Starten Sie mit --demo, oder wählen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::AboutCard</name>
    <message>
        <source>About</source>
        <translation>Über mich</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Find people who know %1</source>
        <translation>Personen finden, die %1 kennen</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Kenntnisse</translation>
    </message>
    <message>
        <source>Colleagues find you by what you write here: your place, what you work on, what you know.</source>
        <translation>Über das, was hier steht, finden Sie Ihre Kollegen: Ihr Ort, Ihre Aufgaben, Ihre Kenntnisse.</translation>
    </message>
    <message>
        <source>Nothing has been filled in here yet.</source>
        <translation>Hier ist noch nichts ausgefüllt.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::AccountsList</name>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>verbindet sich …</translation>
    </message>
    <message>
        <source>catching up…</source>
        <translation>holt nach …</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>session ended</source>
        <translation>Sitzung beendet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Abmelden …</translation>
    </message>
    <message>
        <source>Sign out of %1</source>
        <translation>Von %1 abmelden</translation>
    </message>
</context>
<context>
    <name>parvis::ui::ActivityText</name>
    <message>
        <source>Commented in %1 · %2</source>
        <translation>Kommentar in %1 · %2</translation>
    </message>
    <message>
        <source>Posted in %1 · %2</source>
        <translation>Beitrag in %1 · %2</translation>
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
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>chat.example.org or @you:example.org</source>
        <translation>chat.example.org oder @sie:example.org</translation>
    </message>
    <message>
        <source>Your organisation&apos;s server, or your full user name</source>
        <translation>Der Server Ihrer Organisation oder Ihr vollständiger Benutzername</translation>
    </message>
    <message>
        <source>Looking for a server at %1…</source>
        <translation>Server unter %1 wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Type an address first.</source>
        <translation>Geben Sie zuerst eine Adresse ein.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::AnswerPanel</name>
    <message>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>Must read</source>
        <translation>Pflichtlektüre</translation>
    </message>
    <message>
        <source>1 vote</source>
        <translation>1 Stimme</translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>closes %1</source>
        <translation>schließt %1</translation>
    </message>
    <message>
        <source>choose up to %1</source>
        <translation>bis zu %1 wählen</translation>
    </message>
    <message>
        <source>results when it is closed</source>
        <translation>Ergebnisse nach dem Schließen</translation>
    </message>
    <message>
        <source>Going</source>
        <translation>Dabei</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Vielleicht</translation>
    </message>
    <message>
        <source>Can’t go</source>
        <translation>Kann nicht</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Wer kommt</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>In den Kalender</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Ich habe das gelesen</translation>
    </message>
    <message>
        <source>1 person has read this</source>
        <translation>1 Person hat das gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n people have read this</source>
        <translation>
            <numerusform>%n Person hat das gelesen</numerusform>
            <numerusform>%n Personen haben das gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>You have read this</source>
        <translation>Sie haben das gelesen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>parvis::ui::AnswersDialog</name>
    <message>
        <source>Who has read it</source>
        <translation>Wer es gelesen hat</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Have read it</source>
        <translation>Haben es gelesen</translation>
    </message>
    <message>
        <source>Going</source>
        <translation>Dabei</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Vielleicht</translation>
    </message>
    <message>
        <source>Can’t go</source>
        <translation>Kann nicht</translation>
    </message>
</context>
<context>
    <name>parvis::ui::Arguments</name>
    <message>
        <source>cannot read %1: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
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
        <translation>Video</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>parvis::ui::AttachmentTray</name>
    <message>
        <source>Files to send</source>
        <translation>Zu sendende Dateien</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>parvis::ui::Avatar</name>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>beschäftigt</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
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
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ui::BackfillRow</name>
    <message>
        <source>Only when I scroll there</source>
        <translation>Nur wenn ich dorthin blättere</translation>
    </message>
    <message>
        <source>Of a month</source>
        <translation>Eines Monats</translation>
    </message>
    <message>
        <source>Of a year</source>
        <translation>Eines Jahres</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Older messages</source>
        <translation>Ältere Nachrichten</translation>
    </message>
    <message>
        <source>Fetched while nothing else is to do, so that they are found without a network; at most %1 of each conversation, and not where the network costs by the byte.</source>
        <translation>Werden geholt, wenn sonst nichts zu tun ist, damit sie sich ohne Netz finden lassen; höchstens %1 je Unterhaltung, und nicht, wo das Netz nach Menge kostet.</translation>
    </message>
    <message>
        <source>They are here, of all conversations.</source>
        <translation>Sie sind hier, aus allen Unterhaltungen.</translation>
    </message>
    <message>
        <source>They are here of %1 of %2 conversations.</source>
        <translation>Sie sind hier aus %1 von %2 Unterhaltungen.</translation>
    </message>
    <message>
        <source>The others are being fetched.</source>
        <translation>Die übrigen werden geholt.</translation>
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
        <translation>Nicht mehr merken</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Für später merken</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Frühere Fassungen&#xa0;…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Melden&#xa0;…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Saved. You find it on the start page.</source>
        <translation>Gemerkt. Sie finden es auf der Startseite.</translation>
    </message>
    <message>
        <source>Not among what is saved any more.</source>
        <translation>Nicht mehr gemerkt.</translation>
    </message>
    <message>
        <source>Report this message?</source>
        <translation>Diese Nachricht melden?</translation>
    </message>
    <message>
        <source>Those who run the server learn that %1 wrote it, and what you say of it. Nobody else is told.</source>
        <translation>Wer den Server betreibt, erfährt, dass %1 sie geschrieben hat und was Sie dazu sagen. Sonst erfährt es niemand.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>What is wrong with it.</source>
        <translation>Was daran nicht in Ordnung ist.</translation>
    </message>
    <message>
        <source>Reporting…</source>
        <translation>Wird gemeldet&#xa0;…</translation>
    </message>
    <message>
        <source>Reported. Thank you.</source>
        <translation>Gemeldet. Danke.</translation>
    </message>
    <message>
        <source>It goes for everybody. This cannot be undone.</source>
        <translation>Das verschwindet für alle und lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Remove this message?</source>
        <translation>Diese Nachricht entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove what %1 wrote?</source>
        <translation>Entfernen, was %1 geschrieben hat?</translation>
    </message>
    <message>
        <source>Not required. %1 and everybody else here can read it.</source>
        <translation>Freiwillig. %1 und alle anderen hier können ihn lesen.</translation>
    </message>
    <message numerus="yes">
        <source>Seen by %n</source>
        <translation>
            <numerusform>Gesehen von %n</numerusform>
            <numerusform>Gesehen von %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow no longer</source>
        <translation>Nicht mehr folgen</translation>
    </message>
    <message>
        <source>Follow this post</source>
        <translation>Diesem Beitrag folgen</translation>
    </message>
    <message>
        <source>Mute no longer</source>
        <translation>Nicht mehr stumm schalten</translation>
    </message>
    <message>
        <source>Mute this post</source>
        <translation>Diesen Beitrag stumm schalten</translation>
    </message>
    <message>
        <source>New comments on it show on the start page.</source>
        <translation>Neue Kommentare dazu stehen auf der Startseite.</translation>
    </message>
    <message>
        <source>You hear no more of new comments on it.</source>
        <translation>Sie erfahren nichts mehr von neuen Kommentaren dazu.</translation>
    </message>
    <message>
        <source>You hear of new comments if you wrote it, commented on it, or are mentioned in it.</source>
        <translation>Sie erfahren von neuen Kommentaren, wenn Sie ihn geschrieben oder kommentiert haben oder darin erwähnt sind.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::ChannelsView</name>
    <message>
        <source>You are in</source>
        <translation>Sie sind darin</translation>
    </message>
    <message>
        <source>You can go into</source>
        <translation>Sie können hinein</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Neuer Kanal</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Chats for parts of the work. Everybody in the group can come in.</source>
        <translation>Chats für Teile der Arbeit. Alle aus der Gruppe können hinein.</translation>
    </message>
    <message>
        <source>No channels yet</source>
        <translation>Noch keine Kanäle</translation>
    </message>
    <message>
        <source>Make one for a topic that would fill the posts.</source>
        <translation>Legen Sie einen an für ein Thema, das die Beiträge füllen würde.</translation>
    </message>
    <message>
        <source>Those who run the group can make some.</source>
        <translation>Wer die Gruppe leitet, kann welche anlegen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Go in</source>
        <translation>Hineingehen</translation>
    </message>
    <message>
        <source>Leave channel…</source>
        <translation>Kanal verlassen …</translation>
    </message>
    <message>
        <source>Delete channel…</source>
        <translation>Kanal löschen …</translation>
    </message>
    <message>
        <source>Leave %1?</source>
        <translation>%1 verlassen?</translation>
    </message>
    <message>
        <source>What you wrote stays there. You can come in again as long as you are in the group.</source>
        <translation>Was Sie geschrieben haben, bleibt dort. Solange Sie in der Gruppe sind, können Sie wieder hinein.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Everybody in it loses all that was written there. This cannot be undone.</source>
        <translation>Alle darin verlieren alles, was dort geschrieben wurde. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>parvis::ui::ChatDialog</name>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>parvis::ui::ChatPane</name>
    <message>
        <source>Invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>No chat is open</source>
        <translation>Kein Chat ist offen</translation>
    </message>
    <message>
        <source>Choose a chat on the left, or start a new one.</source>
        <translation>Wählen Sie links einen Chat oder beginnen Sie einen neuen.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>Find or jump to…</source>
        <translation>Suchen oder springen zu&#xa0;…</translation>
    </message>
    <message>
        <source>No chats yet</source>
        <translation>Noch keine Chats</translation>
    </message>
    <message>
        <source>Write to a colleague to begin.</source>
        <translation>Schreiben Sie jemandem, um zu beginnen.</translation>
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
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>You are invited to this chat.</source>
        <translation>Sie sind zu diesem Chat eingeladen.</translation>
    </message>
    <message>
        <source>Write to %1…</source>
        <translation>An %1 schreiben&#xa0;…</translation>
    </message>
    <message>
        <source>Messages with %1</source>
        <translation>Nachrichten mit %1</translation>
    </message>
    <message>
        <source>This chat is end-to-end encrypted, and this version of Parvis cannot encrypt yet. Nothing is sent in clear text.</source>
        <translation>Dieser Chat ist Ende-zu-Ende-verschlüsselt, und diese Version von Parvis kann noch nicht verschlüsseln. Nichts wird im Klartext gesendet.</translation>
    </message>
    <message>
        <source>You can read but not write here.</source>
        <translation>Sie können hier lesen, aber nicht schreiben.</translation>
    </message>
    <message>
        <source>About this chat</source>
        <translation>Über diesen Chat</translation>
    </message>
    <message>
        <source>Files of this chat</source>
        <translation>Dateien dieses Chats</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>You are not in this chat any more.</source>
        <translation>Sie sind nicht mehr in diesem Chat.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::ColourPicker</name>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Crimson</source>
        <translation>Karminrot</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Schiefer</translation>
    </message>
    <message>
        <source>Some colour</source>
        <translation>Irgendeine Farbe</translation>
    </message>
</context>
<context>
    <name>parvis::ui::Columns</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>parvis::ui::CompletionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>parvis::ui::Composer</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Sprachnachricht</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Enter sendet</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>Strg+Enter sendet</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Antwort an %1</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Nachricht bearbeiten</translation>
    </message>
    <message>
        <source>Copy what you wrote</source>
        <translation>Geschriebenes kopieren</translation>
    </message>
</context>
<context>
    <name>parvis::ui::ComposerController</name>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Dateien&#xa0;…</translation>
    </message>
    <message>
        <source>Poll…</source>
        <translation>Umfrage&#xa0;…</translation>
    </message>
    <message>
        <source>Event…</source>
        <translation>Veranstaltung&#xa0;…</translation>
    </message>
</context>
<context>
    <name>parvis::ui::ConnectionWords</name>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>%1 Nothing is sent until that is put right.</source>
        <translation>%1 Bis das behoben ist, wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The disk of this computer is full, so nothing new is fetched. Free some space; it goes on by itself.</source>
        <translation>Die Festplatte dieses Computers ist voll, darum wird nichts Neues abgeholt. Schaffen Sie Platz; es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Parvis cannot write to its folder on this computer, so nothing new is fetched. It tries again by itself.</source>
        <translation>Parvis kann auf diesem Computer nicht in seinen Ordner schreiben, darum wird nichts Neues abgeholt. Es versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>%1 asks for a pause. It goes on by itself.</source>
        <translation>%1 bittet um eine Pause. Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>%1 does not let this account in just now.</source>
        <translation>%1 lässt dieses Konto gerade nicht herein.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. You can read and write; it is sent later.</source>
        <translation>%1 ist nicht erreichbar. Sie können lesen und schreiben; gesendet wird später.</translation>
    </message>
    <message>
        <source>%1 ended your session. What is on this computer stays.</source>
        <translation>%1 hat Ihre Sitzung beendet. Was auf diesem Computer ist, bleibt.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>%1 has a problem. You can read and write; it is sent later.</source>
        <translation>%1 hat ein Problem. Sie können lesen und schreiben; gesendet wird später.</translation>
    </message>
    <message>
        <source>Waiting for an answer from %1…</source>
        <translation>Warten auf eine Antwort von %1 …</translation>
    </message>
</context>
<context>
    <name>parvis::ui::CreateGroupDialog</name>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Create group</source>
        <translation>Gruppe erstellen</translation>
    </message>
    <message>
        <source>Beam operations</source>
        <translation>Strahlbetrieb</translation>
    </message>
    <message>
        <source>What is it for, and for whom?</source>
        <translation>Wofür ist sie da, und für wen?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Personen einladen</translation>
    </message>
    <message>
        <source>This server does not let you create groups.</source>
        <translation>Auf diesem Server können Sie keine Gruppen erstellen.</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Eine Gruppe braucht einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>The purpose is %n character(s) too long.</source>
        <translation>
            <numerusform>Der Zweck ist um %n Zeichen zu lang.</numerusform>
            <numerusform>Der Zweck ist um %n Zeichen zu lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Creating the group…</source>
        <translation>Gruppe wird erstellt&#xa0;…</translation>
    </message>
    <message>
        <source>Picture, colour and rules</source>
        <translation>Bild, Farbe und Regeln</translation>
    </message>
    <message>
        <source>Uploading the picture…</source>
        <translation>Bild wird hochgeladen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>parvis::ui::CredentialsStep</name>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Anderer Server</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eintreten</translation>
    </message>
    <message>
        <source>%1 signs people in through the web browser only. This version of Parvis cannot do that yet. If your organisation also gives out passwords for apps, ask for one.</source>
        <translation>%1 lässt die Anmeldung nur über den Webbrowser zu. Das kann diese Version von Parvis noch nicht. Falls Ihre Organisation auch Passwörter für Apps vergibt, bitten Sie um eines.</translation>
    </message>
    <message>
        <source>%1 offers no way of signing in that this version of Parvis knows.</source>
        <translation>%1 bietet keine Art der Anmeldung an, die diese Version von Parvis kennt.</translation>
    </message>
    <message>
        <source>Not encrypted: this server runs on this computer only.</source>
        <translation>Nicht verschlüsselt: Dieser Server läuft nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft&#xa0;…</translation>
    </message>
    <message>
        <source>User name and password are both needed.</source>
        <translation>Benutzername und Passwort werden beide gebraucht.</translation>
    </message>
    <message>
        <source>Parvis</source>
        <translation>Parvis</translation>
    </message>
    <message>
        <source>Parvis on %1</source>
        <translation>Parvis auf %1</translation>
    </message>
</context>
<context>
    <name>parvis::ui::DeleteGroupDialog</name>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Delete the group</source>
        <translation>Gruppe löschen</translation>
    </message>
    <message>
        <source>All members are sent away, and its posts and files are gone for everybody. This cannot be undone. To keep what was written, archive it instead.</source>
        <translation>Alle Mitglieder werden entfernt, und alle Beiträge und Dateien sind für alle weg. Das lässt sich nicht rückgängig machen. Um zu behalten, was geschrieben wurde, archivieren Sie die Gruppe stattdessen.</translation>
    </message>
    <message>
        <source>Write its name</source>
        <translation>Ihren Namen eingeben</translation>
    </message>
    <message>
        <source>Write the name of the group.</source>
        <translation>Geben Sie den Namen der Gruppe ein.</translation>
    </message>
    <message>
        <source>Sending everybody away…</source>
        <translation>Mitglieder werden entfernt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>parvis::ui::DiscoverView</name>
    <message>
        <source>You are a member</source>
        <translation>Sie sind Mitglied</translation>
    </message>
    <message>
        <source>You are invited</source>
        <translation>Sie sind eingeladen</translation>
    </message>
    <message>
        <source>You asked to join</source>
        <translation>Sie haben angefragt</translation>
    </message>
    <message>
        <source>Find a group by its name or purpose</source>
        <translation>Eine Gruppe nach Namen oder Zweck suchen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Kinds of groups</source>
        <translation>Arten von Gruppen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Discover groups</source>
        <translation>Gruppen entdecken</translation>
    </message>
    <message>
        <source>No groups to discover</source>
        <translation>Keine Gruppen zu entdecken</translation>
    </message>
    <message>
        <source>Open and closed groups of your organisation show here.</source>
        <translation>Offene und geschlossene Gruppen Ihrer Organisation stehen hier.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Try other words. Secret groups are found by nobody.</source>
        <translation>Versuchen Sie andere Wörter. Geheime Gruppen findet niemand.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::EditGroupDialog</name>
    <message>
        <source>Edit group</source>
        <translation>Gruppe bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Everything can still be read, nothing more is written.</source>
        <translation>Alles bleibt lesbar, nichts wird mehr geschrieben.</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Eine Gruppe braucht einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>The purpose is %n character(s) too long.</source>
        <translation>
            <numerusform>Der Zweck ist um %n Zeichen zu lang.</numerusform>
            <numerusform>Der Zweck ist um %n Zeichen zu lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Uploading the picture…</source>
        <translation>Das Bild wird hochgeladen …</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
</context>
<context>
    <name>parvis::ui::EditProfileDialog</name>
    <message>
        <source>Edit profile</source>
        <translation>Profil bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Kenntnisse</translation>
    </message>
    <message>
        <source>Separate them by commas. Colleagues find you by them.</source>
        <translation>Durch Kommas getrennt. Darüber werden Sie gefunden.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über mich</translation>
    </message>
    <message>
        <source>Colleagues need a name to find you by.</source>
        <translation>Ohne Namen können Ihre Kollegen Sie nicht finden.</translation>
    </message>
    <message>
        <source>This server does not let you change your profile here.</source>
        <translation>Auf diesem Server können Sie Ihr Profil hier nicht ändern.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>“About” is %n character(s) too long.</source>
        <translation>
            <numerusform>„Über mich“ ist um %n Zeichen zu lang.</numerusform>
            <numerusform>„Über mich“ ist um %n Zeichen zu lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Uploading the picture…</source>
        <translation>Bild wird hochgeladen&#xa0;…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert&#xa0;…</translation>
    </message>
</context>
<context>
    <name>parvis::ui::EmojiPicker</name>
    <message>
        <source>Find an emoji</source>
        <translation>Emoji suchen</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>No emoji has this name.</source>
        <translation>Kein Emoji hat diesen Namen.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::ErrorWords</name>
    <message numerus="yes">
        <source>in %n seconds</source>
        <translation>
            <numerusform>in %n Sekunde</numerusform>
            <numerusform>in %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ui::EventDialog</name>
    <message>
        <source>New event</source>
        <translation>Neue Veranstaltung</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>Change the event</source>
        <translation>Veranstaltung ändern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Seminar on vacuum pumps</source>
        <translation>Seminar über Vakuumpumpen</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Ganztägig</translation>
    </message>
    <message>
        <source>Time of the beginning</source>
        <translation>Uhrzeit des Beginns</translation>
    </message>
    <message>
        <source>Time of the end</source>
        <translation>Uhrzeit des Endes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>An event needs a name.</source>
        <translation>Eine Veranstaltung braucht einen Namen.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Sie endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>The description is too long.</source>
        <translation>Die Beschreibung ist zu lang.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::ExpelDialog</name>
    <message>
        <source>Block %1?</source>
        <translation>%1 sperren?</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>They can no longer read or write in %1, nor join, nor ask to, until an admin lets them in again. What they wrote stays.</source>
        <translation>Diese Person kann in %1 weder lesen noch schreiben, nicht beitreten und nicht darum bitten, bis ein Admin sie wieder zulässt. Was sie geschrieben hat, bleibt.</translation>
    </message>
    <message>
        <source>They can join %1 again at any time: it is an open group. What they wrote stays.</source>
        <translation>Diese Person kann %1 jederzeit wieder beitreten: Die Gruppe ist offen. Was sie geschrieben hat, bleibt.</translation>
    </message>
    <message>
        <source>They can no longer read or write in %1 until somebody lets them in again. What they wrote stays.</source>
        <translation>Diese Person kann in %1 weder lesen noch schreiben, bis sie wieder zugelassen wird. Was sie geschrieben hat, bleibt.</translation>
    </message>
    <message>
        <source>Not required. They and the members can read it.</source>
        <translation>Freiwillig. Die Person und die Mitglieder können ihn lesen.</translation>
    </message>
    <message>
        <source>Blocking…</source>
        <translation>Wird gesperrt …</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Wird entfernt …</translation>
    </message>
</context>
<context>
    <name>parvis::ui::FactList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>parvis::ui::FeedOrder</name>
    <message>
        <source>Newest posts first</source>
        <translation>Neueste Beiträge zuerst</translation>
    </message>
    <message>
        <source>Latest activity first</source>
        <translation>Neueste Aktivität zuerst</translation>
    </message>
    <message>
        <source>Order of the posts: %1</source>
        <translation>Reihenfolge der Beiträge: %1</translation>
    </message>
</context>
<context>
    <name>parvis::ui::FileActions</name>
    <message>
        <source>Save file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>A file of this kind can do harm when it is opened. Save it if you trust whoever sent it.</source>
        <translation>Eine Datei dieser Art kann beim Öffnen Schaden anrichten. Speichern Sie sie, wenn Sie der Person vertrauen, die sie geschickt hat.</translation>
    </message>
    <message>
        <source>No program on this computer opens this file.</source>
        <translation>Kein Programm auf diesem Computer öffnet diese Datei.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::FilePreview</name>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Show in the conversation</source>
        <translation>In der Unterhaltung zeigen</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Mit einem anderen Programm öffnen</translation>
    </message>
    <message>
        <source>Previous file</source>
        <translation>Vorige Datei</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Nächste Datei</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Vorschau von %1</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>Keine Vorschau</translation>
    </message>
    <message>
        <source>This file is not plain text</source>
        <translation>Diese Datei ist kein reiner Text</translation>
    </message>
    <message>
        <source>This PDF asks for a password</source>
        <translation>Dieses PDF verlangt ein Passwort</translation>
    </message>
    <message>
        <source>This PDF is protected</source>
        <translation>Dieses PDF ist geschützt</translation>
    </message>
    <message>
        <source>This PDF is damaged</source>
        <translation>Dieses PDF ist beschädigt</translation>
    </message>
    <message>
        <source>A file of this kind can do harm when it is opened. Save it if you trust whoever sent it.</source>
        <translation>Eine Datei dieser Art kann beim Öffnen Schaden anrichten. Speichern Sie sie, wenn Sie der Person vertrauen, die sie geschickt hat.</translation>
    </message>
    <message>
        <source>Another program on this computer may show it. It is lent a copy, which is removed when Parvis ends.</source>
        <translation>Ein anderes Programm auf diesem Computer kann sie vielleicht anzeigen. Es bekommt leihweise eine Kopie, die entfernt wird, wenn Parvis endet.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This file is not here</source>
        <translation>Diese Datei ist nicht da</translation>
    </message>
    <message>
        <source>This file is too large to be shown here</source>
        <translation>Diese Datei ist zu groß, um hier gezeigt zu werden</translation>
    </message>
    <message>
        <source>This view is made by %1, your organisation&apos;s web office.</source>
        <translation>Diese Ansicht macht %1, das Web-Office Ihrer Organisation.</translation>
    </message>
    <message>
        <source>No view of this document</source>
        <translation>Keine Ansicht dieses Dokuments</translation>
    </message>
    <message>
        <source>Your organisation&apos;s web office sent a PDF that cannot be shown.</source>
        <translation>Das Web-Office Ihrer Organisation hat ein PDF geschickt, das sich nicht zeigen lässt.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::FilesPanel</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Close the files</source>
        <translation>Dateien schließen</translation>
    </message>
</context>
<context>
    <name>parvis::ui::FilesView</name>
    <message>
        <source>This month</source>
        <translation>Diesen Monat</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Find by name or person</source>
        <translation>Nach Name oder Person suchen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Find files by name or person</source>
        <translation>Dateien nach Name oder Person suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Kinds of files</source>
        <translation>Arten von Dateien</translation>
    </message>
    <message>
        <source>The files are being read</source>
        <translation>Die Dateien werden gelesen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Try a part of the name, the name of who sent it, or another kind.</source>
        <translation>Versuchen Sie einen Teil des Namens, den Namen der Person, die sie geschickt hat, oder eine andere Art.</translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation>Alle Dateien zeigen</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>Files that are attached to messages and comments are listed here.</source>
        <translation>Dateien, die an Nachrichten und Kommentaren hängen, stehen hier.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Mit einem anderen Programm öffnen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Show in the conversation</source>
        <translation>In der Unterhaltung zeigen</translation>
    </message>
    <message>
        <source>Open %1&apos;s profile</source>
        <translation>Profil von %1 öffnen</translation>
    </message>
    <message>
        <source>Their files are listed when they are fetched.</source>
        <translation>Ihre Dateien stehen hier, sobald sie geholt sind.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>parvis::ui::Greeting</name>
    <message>
        <source>Good morning, %1</source>
        <translation>Guten Morgen, %1</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Guten Tag, %1</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Guten Abend, %1</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
</context>
<context>
    <name>parvis::ui::GroupCard</name>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Asking to join</source>
        <translation>Beitrittsanfragen</translation>
    </message>
    <message>
        <source>Leave group</source>
        <translation>Gruppe verlassen</translation>
    </message>
    <message>
        <source>About the group</source>
        <translation>Über die Gruppe</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über die Gruppe</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Alle Mitglieder</translation>
    </message>
    <message>
        <source>People asking to join</source>
        <translation>Personen, die den Beitritt anfragen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close what is known about the group</source>
        <translation>Angaben zur Gruppe schließen</translation>
    </message>
    <message>
        <source>Leave %1?</source>
        <translation>%1 verlassen?</translation>
    </message>
    <message>
        <source>What you wrote stays there.</source>
        <translation>Was Sie geschrieben haben, bleibt dort.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Edit group</source>
        <translation>Gruppe bearbeiten</translation>
    </message>
    <message>
        <source>Archived: everything can be read, nothing more is written.</source>
        <translation>Archiviert: Alles bleibt lesbar, nichts wird mehr geschrieben.</translation>
    </message>
    <message>
        <source>Delete group…</source>
        <translation>Gruppe löschen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>parvis::ui::GroupView</name>
    <message>
        <source>Asks to join</source>
        <translation>Fragt Beitritt an</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>Parts of the group</source>
        <translation>Bereiche der Gruppe</translation>
    </message>
    <message>
        <source>Posts are for members</source>
        <translation>Beiträge sind nur für Mitglieder</translation>
    </message>
    <message>
        <source>Ask to join to read and write here.</source>
        <translation>Fragen Sie den Beitritt an, um hier zu lesen und zu schreiben.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>About the group</source>
        <translation>Über die Gruppe</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Join to read the posts</source>
        <translation>Treten Sie bei, um die Beiträge zu lesen</translation>
    </message>
    <message>
        <source>Posts in %1</source>
        <translation>Beiträge in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n posts with news</source>
        <translation>
            <numerusform>%n Beitrag mit Neuem</numerusform>
            <numerusform>%n Beiträge mit Neuem</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>Noch keine Beiträge</translation>
    </message>
    <message>
        <source>What members write here shows in this place.</source>
        <translation>Was Mitglieder hier schreiben, erscheint an dieser Stelle.</translation>
    </message>
    <message>
        <source>Write the first one: tell what is new, or ask something.</source>
        <translation>Schreiben Sie den ersten: was es Neues gibt, oder eine Frage.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>This group is not there any more</source>
        <translation>Diese Gruppe gibt es nicht mehr</translation>
    </message>
    <message>
        <source>It was deleted, or you were taken out of it.</source>
        <translation>Sie wurde gelöscht, oder Sie wurden aus ihr entfernt.</translation>
    </message>
    <message>
        <source>Copy what you wrote</source>
        <translation>Geschriebenes kopieren</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::GroupsPane</name>
    <message>
        <source>Invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine Gruppen</translation>
    </message>
    <message>
        <source>Asked to join</source>
        <translation>Beitritt angefragt</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>No group is open</source>
        <translation>Keine Gruppe ist geöffnet</translation>
    </message>
    <message>
        <source>Choose a group on the left, or create one.</source>
        <translation>Wählen Sie links eine Gruppe oder erstellen Sie eine.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Find or jump to…</source>
        <translation>Suchen oder springen zu&#xa0;…</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Noch keine Gruppen</translation>
    </message>
    <message>
        <source>Create a group for your team, project or interest.</source>
        <translation>Erstellen Sie eine Gruppe für Ihr Team, ein Projekt oder ein Interesse.</translation>
    </message>
    <message>
        <source>Discover groups</source>
        <translation>Gruppen entdecken</translation>
    </message>
</context>
<context>
    <name>parvis::ui::HandOverDialog</name>
    <message>
        <source>Who runs %1 after you?</source>
        <translation>Wer verwaltet %1 nach Ihnen?</translation>
    </message>
    <message>
        <source>Hand over and leave</source>
        <translation>Übergeben und verlassen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>You are the only admin. Somebody has to let people in and tidy up.</source>
        <translation>Nur Sie sind Admin. Jemand muss Leute einlassen und für Ordnung sorgen.</translation>
    </message>
    <message>
        <source>Choose who takes over.</source>
        <translation>Wählen Sie, wer übernimmt.</translation>
    </message>
    <message>
        <source>Handing over to %1…</source>
        <translation>Wird an %1 übergeben …</translation>
    </message>
    <message>
        <source>Leaving…</source>
        <translation>Wird verlassen …</translation>
    </message>
</context>
<context>
    <name>parvis::ui::HomeRows</name>
    <message>
        <source>%1 in %2 · %3</source>
        <translation>%1 in %2 · %3</translation>
    </message>
    <message>
        <source>in %1 · %2</source>
        <translation>in %1 · %2</translation>
    </message>
    <message>
        <source>in your chat · %1</source>
        <translation>in Ihrem Chat · %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>asks to join %1</source>
        <translation>fragt Beitritt zu %1 an</translation>
    </message>
    <message>
        <source>You are invited · %1</source>
        <translation>Sie sind eingeladen · %1</translation>
    </message>
    <message>
        <source>You are invited to this chat</source>
        <translation>Sie sind zu diesem Chat eingeladen</translation>
    </message>
    <message>
        <source>%1 invites you</source>
        <translation>%1 lädt Sie ein</translation>
    </message>
    <message numerus="yes">
        <source>%n new comments in %1 · %2</source>
        <translation>
            <numerusform>%n neuer Kommentar in %1 · %2</numerusform>
            <numerusform>%n neue Kommentare in %1 · %2</numerusform>
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
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>Unread chats</source>
        <translation>Ungelesene Chats</translation>
    </message>
    <message>
        <source>New in your groups</source>
        <translation>Neu in Ihren Gruppen</translation>
    </message>
    <message>
        <source>Nothing has been posted yet. Join a group, or write the first post in one of yours.</source>
        <translation>Noch gibt es keine Beiträge. Treten Sie einer Gruppe bei oder schreiben Sie in einer der Ihren den ersten.</translation>
    </message>
    <message>
        <source>When somebody writes @ and your name, it shows here.</source>
        <translation>Wenn jemand @ und Ihren Namen schreibt, erscheint es hier.</translation>
    </message>
    <message>
        <source>You have read everything.</source>
        <translation>Sie haben alles gelesen.</translation>
    </message>
    <message>
        <source>You must read this</source>
        <translation>Das müssen Sie lesen</translation>
    </message>
    <message>
        <source>Saved for later</source>
        <translation>Für später gemerkt</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show fewer saved messages</source>
        <translation>Weniger gemerkte Nachrichten zeigen</translation>
    </message>
    <message>
        <source>Show all saved messages</source>
        <translation>Alle gemerkten Nachrichten zeigen</translation>
    </message>
    <message>
        <source>New comments on posts you follow</source>
        <translation>Neue Kommentare zu Beiträgen, denen Sie folgen</translation>
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
        <translation>Zu %1 einladen</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>People to invite</source>
        <translation>Personen, die Sie einladen</translation>
    </message>
    <message>
        <source>Pick whom to invite.</source>
        <translation>Wählen Sie, wen Sie einladen.</translation>
    </message>
    <message>
        <source>Inviting %1…</source>
        <translation>%1 wird eingeladen&#xa0;…</translation>
    </message>
    <message>
        <source>Not invited: %1. %2</source>
        <translation>Nicht eingeladen: %1. %2</translation>
    </message>
    <message>
        <source>A name, or a pasted list of names or addresses</source>
        <translation>Ein Name oder eine eingefügte Liste von Namen oder Adressen</translation>
    </message>
</context>
<context>
    <name>parvis::ui::ItemText</name>
    <message>
        <source>%1 created this conversation</source>
        <translation>%1 hat diese Unterhaltung erstellt</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 ist beigetreten</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 ist gegangen</translation>
    </message>
    <message>
        <source>%1 asks to join</source>
        <translation>%1 fragt Beitritt an</translation>
    </message>
    <message>
        <source>%1 changed the name to “%2”</source>
        <translation>%1 hat den Namen in „%2“ geändert</translation>
    </message>
    <message>
        <source>%1 changed the topic to “%2”</source>
        <translation>%1 hat das Thema in „%2“ geändert</translation>
    </message>
    <message>
        <source>%1 changed the picture</source>
        <translation>%1 hat das Bild geändert</translation>
    </message>
    <message>
        <source>%1 turned on encryption</source>
        <translation>%1 hat die Verschlüsselung eingeschaltet</translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>Diese Nachricht wurde gelöscht.</translation>
    </message>
    <message>
        <source>This message is encrypted, and this device has no key for it.</source>
        <translation>Diese Nachricht ist verschlüsselt, und dieses Gerät hat keinen Schlüssel dafür.</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>wartet auf das Senden</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>nicht gesendet: %1</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>in reply to %1</source>
        <translation>als Antwort auf %1</translation>
    </message>
    <message>
        <source>file %1, %2</source>
        <translation>Datei %1, %2</translation>
    </message>
    <message>
        <source>%1 %2 times</source>
        <translation>%1 %2-mal</translation>
    </message>
    <message>
        <source>1 comment</source>
        <translation>1 Kommentar</translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n Kommentar</numerusform>
            <numerusform>%n Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>poll</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>closed poll</source>
        <translation>geschlossene Umfrage</translation>
    </message>
    <message>
        <source>%1, your choice</source>
        <translation>%1, Ihre Wahl</translation>
    </message>
    <message>
        <source>%1: 1 vote</source>
        <translation>%1: 1 Stimme</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n votes</source>
        <translation>
            <numerusform>%1: %n Stimme</numerusform>
            <numerusform>%1: %n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>event, %1</source>
        <translation>Veranstaltung, %1</translation>
    </message>
    <message>
        <source>1 person goes</source>
        <translation>1 Person nimmt teil</translation>
    </message>
    <message numerus="yes">
        <source>%n people go</source>
        <translation>
            <numerusform>%n Person nimmt teil</numerusform>
            <numerusform>%n Personen nehmen teil</numerusform>
        </translation>
    </message>
    <message>
        <source>important</source>
        <translation>wichtig</translation>
    </message>
    <message>
        <source>must be read, you have read it</source>
        <translation>muss gelesen werden, Sie haben es gelesen</translation>
    </message>
    <message>
        <source>must be read, not acknowledged yet</source>
        <translation>muss gelesen werden, noch nicht bestätigt</translation>
    </message>
    <message>
        <source>An admin or moderator removed this message.</source>
        <translation>Ein Admin oder die Moderation hat diese Nachricht entfernt.</translation>
    </message>
    <message>
        <source>An admin or moderator removed this message: “%1”</source>
        <translation>Ein Admin oder die Moderation hat diese Nachricht entfernt: „%1“</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>link to %1</source>
        <translation>Link zu %1</translation>
    </message>
    <message>
        <source>you follow it</source>
        <translation>Sie folgen ihm</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
</context>
<context>
    <name>parvis::ui::JumpButton</name>
    <message>
        <source>Jump to the newest</source>
        <translation>Zum Neuesten springen</translation>
    </message>
    <message>
        <source>1 new</source>
        <translation>1 neu</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ui::KeepPicker</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Drei Monate</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>As for the account (%1)</source>
        <translation>Wie für das Konto (%1)</translation>
    </message>
</context>
<context>
    <name>parvis::ui::KeepSection</name>
    <message>
        <source>Keep messages</source>
        <translation>Nachrichten behalten</translation>
    </message>
    <message>
        <source>What is older is removed from this computer, with its files. It stays on the server, and comes back when you scroll to it.</source>
        <translation>Was älter ist, wird von diesem Computer entfernt, mit seinen Dateien. Auf dem Server bleibt es, und es kommt zurück, wenn Sie dorthin blättern.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::LineLayout</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Loading messages…</source>
        <translation>Nachrichten werden geladen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>parvis::ui::LinkBar</name>
    <message>
        <source>Send the link without this card</source>
        <translation>Den Link ohne diese Vorschau senden</translation>
    </message>
    <message>
        <source>Card of the link: %1</source>
        <translation>Vorschau des Links: %1</translation>
    </message>
</context>
<context>
    <name>parvis::ui::LinkOpener</name>
    <message>
        <source>This link cannot be opened.</source>
        <translation>Dieser Link lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>No program on this computer opens this link.</source>
        <translation>Kein Programm auf diesem Computer öffnet diesen Link.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::ListRowDelegate</name>
    <message>
        <source>Draft: %1</source>
        <translation>Entwurf: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>Entwurf:</translation>
    </message>
</context>
<context>
    <name>parvis::ui::LocalTime</name>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;Std.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;Min.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;Std. %2&#xa0;Min.</translation>
    </message>
    <message>
        <source>%1 · %2 ahead of you</source>
        <translation>%1 · Ihnen %2 voraus</translation>
    </message>
    <message>
        <source>%1 · %2 behind you</source>
        <translation>%1 · %2 hinter Ihnen</translation>
    </message>
</context>
<context>
    <name>parvis::ui::LookPicker</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>parvis::ui::MainView</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message numerus="yes">
        <source>%n people invited</source>
        <translation>
            <numerusform>%n Person eingeladen</numerusform>
            <numerusform>%n Personen eingeladen</numerusform>
        </translation>
    </message>
    <message>
        <source>This post is not on this computer yet.</source>
        <translation>Dieser Beitrag ist noch nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Connected again</source>
        <translation>Wieder verbunden</translation>
    </message>
</context>
<context>
    <name>parvis::ui::MarkPicker</name>
    <message>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>Everybody must read this</source>
        <translation>Alle müssen das lesen</translation>
    </message>
    <message>
        <source>Members are asked to say that they have read it. You see who has.</source>
        <translation>Die Mitglieder werden gebeten zu sagen, dass sie es gelesen haben. Sie sehen, wer es getan hat.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::MemberMenu</name>
    <message>
        <source>Open profile</source>
        <translation>Profil öffnen</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>Make admin</source>
        <translation>Zum Admin machen</translation>
    </message>
    <message>
        <source>Be a moderator only</source>
        <translation>Nur noch moderieren</translation>
    </message>
    <message>
        <source>Make moderator</source>
        <translation>Moderation geben</translation>
    </message>
    <message>
        <source>Be an ordinary member only</source>
        <translation>Nur noch Mitglied sein</translation>
    </message>
    <message>
        <source>Make ordinary member</source>
        <translation>Zum einfachen Mitglied machen</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Wieder zulassen</translation>
    </message>
    <message>
        <source>Take back the invitation</source>
        <translation>Einladung zurücknehmen</translation>
    </message>
    <message>
        <source>Remove from the group…</source>
        <translation>Aus der Gruppe entfernen …</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>Sperren …</translation>
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
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Zulassen</translation>
    </message>
    <message>
        <source>Let %1 join</source>
        <translation>%1 beitreten lassen</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation>%1 ablehnen</translation>
    </message>
</context>
<context>
    <name>parvis::ui::MembershipBar</name>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>You are invited to this group.</source>
        <translation>Sie sind in diese Gruppe eingeladen.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>You asked to join. An admin will answer.</source>
        <translation>Sie haben den Beitritt angefragt. Ein Admin wird antworten.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>You read this open group as a guest. Join to write and be notified.</source>
        <translation>Sie lesen diese offene Gruppe als Gast. Treten Sie bei, um zu schreiben und benachrichtigt zu werden.</translation>
    </message>
    <message>
        <source>Only members see the posts. The admins decide who joins.</source>
        <translation>Nur Mitglieder sehen die Beiträge. Die Admins entscheiden, wer beitritt.</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>Beitritt anfragen</translation>
    </message>
    <message>
        <source>The admins of this group blocked you.</source>
        <translation>Die Admins dieser Gruppe haben Sie gesperrt.</translation>
    </message>
    <message>
        <source>You were not let in this time. You can ask again.</source>
        <translation>Sie wurden diesmal nicht aufgenommen. Sie können noch einmal anfragen.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::MessageActions</name>
    <message>
        <source>React</source>
        <translation>Reagieren</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Reply in thread</source>
        <translation>Im Thread antworten</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
</context>
<context>
    <name>parvis::ui::MessageLayout</name>
    <message>
        <source>An earlier message</source>
        <translation>Eine frühere Nachricht</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>1 reply</source>
        <translation>1 Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>Nicht gesendet. %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>parvis::ui::MessageOpener</name>
    <message>
        <source>Getting the message from the server…</source>
        <translation>Die Nachricht wird vom Server geholt …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This message is not on this computer, and the server cannot look it up.</source>
        <translation>Diese Nachricht ist nicht auf diesem Computer, und der Server kann sie nicht nachschlagen.</translation>
    </message>
    <message>
        <source>This message cannot be shown here.</source>
        <translation>Diese Nachricht kann hier nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>This message is not on this computer, and the server cannot be reached now.</source>
        <translation>Diese Nachricht ist nicht auf diesem Computer, und der Server ist gerade nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The server does not have this message any more.</source>
        <translation>Der Server hat diese Nachricht nicht mehr.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::NewChannelDialog</name>
    <message>
        <source>New channel in %1</source>
        <translation>Neuer Kanal in %1</translation>
    </message>
    <message>
        <source>Create channel</source>
        <translation>Kanal anlegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür er da ist</translation>
    </message>
    <message>
        <source>Optional. Everybody in the group sees that the channel is there, and can go in; nobody else does.</source>
        <translation>Freiwillig. Alle aus der Gruppe sehen, dass es den Kanal gibt, und können hinein; sonst niemand.</translation>
    </message>
    <message>
        <source>A channel needs a name.</source>
        <translation>Ein Kanal braucht einen Namen.</translation>
    </message>
    <message>
        <source>Creating the channel…</source>
        <translation>Der Kanal wird angelegt …</translation>
    </message>
</context>
<context>
    <name>parvis::ui::NewChatDialog</name>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>Start chat</source>
        <translation>Chat beginnen</translation>
    </message>
    <message>
        <source>Name of the chat</source>
        <translation>Name des Chats</translation>
    </message>
    <message>
        <source>People to chat with</source>
        <translation>Personen für den Chat</translation>
    </message>
    <message>
        <source>Optional. Without one, the chat is called by those who are in it.</source>
        <translation>Freiwillig. Ohne Namen heißt der Chat nach denen, die darin sind.</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>Chat öffnen</translation>
    </message>
    <message>
        <source>Pick one person, or several.</source>
        <translation>Wählen Sie eine Person oder mehrere.</translation>
    </message>
    <message>
        <source>This server does not let you start chats.</source>
        <translation>Auf diesem Server können Sie keine Chats beginnen.</translation>
    </message>
    <message numerus="yes">
        <source>A chat here has %n people at most. A group has room for more.</source>
        <translation>
            <numerusform>Ein Chat hat hier höchstens %n Person. Eine Gruppe bietet mehr Platz.</numerusform>
            <numerusform>Ein Chat hat hier höchstens %n Personen. Eine Gruppe bietet mehr Platz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening the chat…</source>
        <translation>Chat wird geöffnet&#xa0;…</translation>
    </message>
</context>
<context>
    <name>parvis::ui::NoteEditor</name>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>How to book the clean room</source>
        <translation>So bucht man den Reinraum</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source># Headings, **bold**, lists and links: Markdown</source>
        <translation># Überschriften, **fett**, Listen und Links: Markdown</translation>
    </message>
    <message>
        <source>Writing or looking</source>
        <translation>Schreiben oder ansehen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>This is what you wrote the last time and did not save.</source>
        <translation>Das haben Sie beim letzten Mal geschrieben und nicht gespeichert.</translation>
    </message>
    <message>
        <source>There is nothing to see yet.</source>
        <translation>Noch gibt es nichts zu sehen.</translation>
    </message>
    <message>
        <source>A note needs a title.</source>
        <translation>Eine Notiz braucht einen Titel.</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>Noch steht nichts darin.</translation>
    </message>
    <message>
        <source>It is too long for one note. Divide it into two.</source>
        <translation>Das ist zu lang für eine Notiz. Machen Sie zwei daraus.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::NoteSheet</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Frühere Fassungen&#xa0;…</translation>
    </message>
    <message>
        <source>Show among the posts</source>
        <translation>Bei den Beiträgen zeigen</translation>
    </message>
    <message>
        <source>%1 · changed %2</source>
        <translation>%1 · geändert am %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This note was removed.</source>
        <translation>Diese Notiz wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::NotesView</name>
    <message>
        <source>Find a note</source>
        <translation>Notiz suchen</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Find a note by its words or its author</source>
        <translation>Notiz nach Wörtern oder Person suchen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Try other words, or the name of the author.</source>
        <translation>Versuchen Sie andere Wörter oder den Namen der Person.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Noch keine Notizen</translation>
    </message>
    <message>
        <source>What should last longer than a post stands here: how things are done, what was decided, whom to ask.</source>
        <translation>Hier steht, was länger halten soll als ein Beitrag: wie etwas gemacht wird, was beschlossen wurde, wen man fragt.</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <translation>Die erste schreiben</translation>
    </message>
    <message>
        <source>Their notes are listed when they are fetched.</source>
        <translation>Ihre Notizen stehen hier, sobald sie geholt sind.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::Notice</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Copy the details of this problem</source>
        <translation>Details zu diesem Problem kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>parvis::ui::OlderBar</name>
    <message>
        <source>Fetch older</source>
        <translation>Ältere holen</translation>
    </message>
    <message>
        <source>Older messages are being fetched…</source>
        <translation>Ältere Nachrichten werden geholt…</translation>
    </message>
    <message>
        <source>Older messages are still on the server only. %1</source>
        <translation>Ältere Nachrichten liegen noch nur auf dem Server. %1</translation>
    </message>
    <message>
        <source>Older messages are on the server only, which cannot be reached now.</source>
        <translation>Ältere Nachrichten liegen nur auf dem Server, der gerade nicht erreichbar ist.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::PasswordField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe anzeigen</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Eingabe verbergen</translation>
    </message>
</context>
<context>
    <name>parvis::ui::PdfBody</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, Seite %2</translation>
    </message>
</context>
<context>
    <name>parvis::ui::PeopleList</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Name, role, department, skill</source>
        <translation>Name, Funktion, Abteilung, Kenntnis</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Mein Profil</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Noch niemand hier</translation>
    </message>
    <message>
        <source>Try a part of the name, a role, a department or a skill.</source>
        <translation>Versuchen Sie einen Teil des Namens, eine Funktion, eine Abteilung oder eine Kenntnis.</translation>
    </message>
    <message>
        <source>Colleagues appear as soon as you share a group or a chat.</source>
        <translation>Kollegen erscheinen, sobald Sie eine Gruppe oder einen Chat gemeinsam haben.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
</context>
<context>
    <name>parvis::ui::PeoplePicker</name>
    <message>
        <source>Name, role, department, skill</source>
        <translation>Name, Funktion, Abteilung, Kenntnis</translation>
    </message>
    <message>
        <source>People to pick</source>
        <translation>Personen zur Auswahl</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>%1 von der Liste nehmen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Nobody found for “%1”.
Try a part of the name.</source>
        <translation>Niemand gefunden für „%1“.
Versuchen Sie einen Teil des Namens.</translation>
    </message>
    <message>
        <source>Type a name to find somebody.</source>
        <translation>Tippen Sie einen Namen, um jemanden zu finden.</translation>
    </message>
    <message numerus="yes">
        <source>%n people from the list.</source>
        <translation>
            <numerusform>%n Person aus der Liste.</numerusform>
            <numerusform>%n Personen aus der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation>Nicht gefunden: %1</translation>
    </message>
</context>
<context>
    <name>parvis::ui::PictureBody</name>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
</context>
<context>
    <name>parvis::ui::PictureChooser</name>
    <message>
        <source>Change picture…</source>
        <translation>Bild ändern&#xa0;…</translation>
    </message>
    <message>
        <source>The picture you chose</source>
        <translation>Das gewählte Bild</translation>
    </message>
    <message>
        <source>A square is cut out of the middle.</source>
        <translation>Aus der Mitte wird ein Quadrat geschnitten.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>Nobody sees it before you save.</source>
        <translation>Niemand sieht es, bevor Sie speichern.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::PictureFile</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This picture is too large. Make it smaller first.</source>
        <translation>Dieses Bild ist zu groß. Verkleinern Sie es zuerst.</translation>
    </message>
    <message>
        <source>This file is no picture that Parvis can read.</source>
        <translation>Diese Datei ist kein Bild, das Parvis lesen kann.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::PictureOptions</name>
    <message>
        <source>Size of the pictures</source>
        <translation>Größe der Bilder</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Large, %1 px</source>
        <translation>Groß, %1 px</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep it this time</source>
        <translation>Diesmal behalten</translation>
    </message>
    <message>
        <source>Remove where the pictures were taken</source>
        <translation>Aufnahmeort der Bilder entfernen</translation>
    </message>
    <message>
        <source>Keep where the pictures were taken, this time</source>
        <translation>Aufnahmeort der Bilder diesmal behalten</translation>
    </message>
    <message>
        <source>Goes out with where it was taken, if it tells that.</source>
        <translation>Geht mit dem Aufnahmeort hinaus, wenn er darin steht.</translation>
    </message>
    <message numerus="yes">
        <source>Where it was taken is left out of %n picture(s).</source>
        <translation>
            <numerusform>Der Aufnahmeort wird aus %n Bild entfernt.</numerusform>
            <numerusform>Der Aufnahmeort wird aus %n Bildern entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged, and sent unchanged: %1. It may tell where it was taken.</source>
        <translation>Beschädigt, geht unverändert hinaus: %1. Der Aufnahmeort kann darin stehen.</translation>
    </message>
    <message>
        <source>Parvis cannot look into it, and sends it unchanged: %1. It may tell where it was taken.</source>
        <translation>Parvis kann nicht hineinsehen und sendet es unverändert: %1. Der Aufnahmeort kann darin stehen.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::PinnedBar</name>
    <message>
        <source>An older message</source>
        <translation>Eine ältere Nachricht</translation>
    </message>
    <message>
        <source>A message that was removed</source>
        <translation>Eine entfernte Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>parvis::ui::PollDialog</name>
    <message>
        <source>New poll</source>
        <translation>Neue Umfrage</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Show the results only when the poll is closed</source>
        <translation>Die Ergebnisse erst nach dem Schließen zeigen</translation>
    </message>
    <message>
        <source>Where do we go for lunch?</source>
        <translation>Wohin gehen wir essen?</translation>
    </message>
    <message>
        <source>When I close it</source>
        <translation>Wenn ich sie schließe</translation>
    </message>
    <message>
        <source>After a day</source>
        <translation>Nach einem Tag</translation>
    </message>
    <message>
        <source>After three days</source>
        <translation>Nach drei Tagen</translation>
    </message>
    <message>
        <source>After a week</source>
        <translation>Nach einer Woche</translation>
    </message>
    <message>
        <source>After two weeks</source>
        <translation>Nach zwei Wochen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Everybody chooses</source>
        <translation>Alle wählen</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Schließt</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>One answer</source>
        <translation>Eine Antwort</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Beliebig viele</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Bis zu %1</translation>
    </message>
    <message>
        <source>A poll needs a question.</source>
        <translation>Eine Umfrage braucht eine Frage.</translation>
    </message>
    <message>
        <source>Give at least two answers to choose from.</source>
        <translation>Geben Sie mindestens zwei Antworten zur Wahl.</translation>
    </message>
    <message>
        <source>Two answers are the same.</source>
        <translation>Zwei Antworten sind gleich.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::PostActions</name>
    <message numerus="yes">
        <source>You can choose %n answers. Give one up first.</source>
        <translation>
            <numerusform>Sie können %n Antwort wählen. Geben Sie zuerst eine auf.</numerusform>
            <numerusform>Sie können %n Antworten wählen. Geben Sie zuerst eine auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save for the calendar</source>
        <translation>Für den Kalender speichern</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Close this poll?</source>
        <translation>Diese Umfrage schließen?</translation>
    </message>
    <message>
        <source>Nobody can vote any more. This cannot be undone.</source>
        <translation>Niemand kann mehr abstimmen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Close the poll</source>
        <translation>Umfrage schließen</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Ich habe das gelesen</translation>
    </message>
    <message>
        <source>Who answered what…</source>
        <translation>Wer was geantwortet hat…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin for everybody</source>
        <translation>Für alle anheften</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Abstimmen</translation>
    </message>
    <message>
        <source>Close the poll…</source>
        <translation>Umfrage schließen…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Going</source>
        <translation>Dabei</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Vielleicht</translation>
    </message>
    <message>
        <source>Can’t go</source>
        <translation>Kann nicht</translation>
    </message>
    <message>
        <source>Save for the calendar…</source>
        <translation>Für den Kalender speichern…</translation>
    </message>
</context>
<context>
    <name>parvis::ui::PostComposer</name>
    <message>
        <source>Post a file</source>
        <translation>Datei veröffentlichen</translation>
    </message>
    <message>
        <source>Title (optional)</source>
        <translation>Titel (freiwillig)</translation>
    </message>
    <message>
        <source>Title of the post</source>
        <translation>Titel des Beitrags</translation>
    </message>
    <message>
        <source>Write to %1…</source>
        <translation>In %1 schreiben&#xa0;…</translation>
    </message>
    <message>
        <source>Ask in a poll</source>
        <translation>Mit einer Umfrage fragen</translation>
    </message>
    <message>
        <source>Plan an event</source>
        <translation>Eine Veranstaltung planen</translation>
    </message>
    <message>
        <source>You cannot write here any more.</source>
        <translation>Sie können hier nicht mehr schreiben.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::PostLayout</name>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentieren</translation>
    </message>
    <message>
        <source>1 comment</source>
        <translation>1 Kommentar</translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n Kommentar</numerusform>
            <numerusform>%n Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>React</source>
        <translation>Reagieren</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>Write a comment…</source>
        <translation>Kommentar schreiben&#xa0;…</translation>
    </message>
    <message>
        <source>Not posted. %1</source>
        <translation>Nicht veröffentlicht. %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>parvis::ui::PrivacyPicker</name>
    <message>
        <source>Who can see it</source>
        <translation>Wer sie sehen kann</translation>
    </message>
    <message>
        <source>What was written for few is not shown to many. Make a new group instead.</source>
        <translation>Was für wenige geschrieben wurde, wird nicht vielen gezeigt. Legen Sie lieber eine neue Gruppe an.</translation>
    </message>
    <message>
        <source>What others have read until now they may remember, and who kept the link to an older post may still open it. There is no way back.</source>
        <translation>Was andere bisher gelesen haben, können sie noch wissen, und wer den Link zu einem älteren Beitrag behalten hat, kann ihn vielleicht noch öffnen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>From now on only members read the posts, older ones included. Others still find the group, its purpose and its members.</source>
        <translation>Ab jetzt lesen nur Mitglieder die Beiträge, auch die älteren. Andere finden weiterhin die Gruppe, ihren Zweck und ihre Mitglieder.</translation>
    </message>
    <message>
        <source>From now on only members find the group and read in it. Who asked to join can no longer be let in; invite them instead.</source>
        <translation>Ab jetzt finden nur Mitglieder die Gruppe und lesen darin. Wer um Aufnahme gebeten hat, kann nicht mehr eingelassen werden; laden Sie diese Personen stattdessen ein.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::Problem</name>
    <message>
        <source>Nothing was changed: everything is still in %1.</source>
        <translation>Nichts wurde geändert: Alles ist noch in %1.</translation>
    </message>
    <message>
        <source>Parvis is running already</source>
        <translation>Parvis läuft schon</translation>
    </message>
    <message>
        <source>Another Parvis has your profile open; two at once could damage it.</source>
        <translation>Ein anderes Parvis hat Ihr Profil geöffnet; zwei zugleich könnten es beschädigen.</translation>
    </message>
    <message>
        <source>Switch to its window. If you cannot find one, end the other Parvis and try again.</source>
        <translation>Wechseln Sie zu dessen Fenster. Finden Sie keines, beenden Sie das andere Parvis und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Your profile is damaged</source>
        <translation>Ihr Profil ist beschädigt</translation>
    </message>
    <message>
        <source>Accounts and unsent messages in it cannot be read. Restore the folder from a backup; or move it to another place and start Parvis again, which makes a new one: sign in, and everything that reached the server comes back.</source>
        <translation>Konten und nicht gesendete Nachrichten darin lassen sich nicht lesen. Stellen Sie den Ordner aus einer Sicherung wieder her; oder verschieben Sie ihn und starten Sie Parvis neu, das dann einen neuen anlegt: Melden Sie sich an, und alles, was den Server erreicht hat, kommt zurück.</translation>
    </message>
    <message>
        <source>This profile needs a newer Parvis</source>
        <translation>Dieses Profil braucht ein neueres Parvis</translation>
    </message>
    <message>
        <source>A newer version of Parvis has written it, perhaps on another computer that shares your files. Install that version and try again.</source>
        <translation>Eine neuere Version von Parvis hat es geschrieben, vielleicht auf einem anderen Computer, der Ihre Dateien teilt. Installieren Sie diese Version und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Your keychain does not answer</source>
        <translation>Ihr Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>The key to your profile is in the keychain of this computer, which is locked or not running. Unlock it, then try again.</source>
        <translation>Der Schlüssel zu Ihrem Profil liegt im Schlüsselbund dieses Computers; dieser ist gesperrt oder läuft nicht. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds this folder, then try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger mit diesem Ordner und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Parvis cannot use its folder</source>
        <translation>Parvis kann seinen Ordner nicht nutzen</translation>
    </message>
    <message>
        <source>Look whether the disk is connected, and whether you may read and write in %1. Then try again.</source>
        <translation>Prüfen Sie, ob der Datenträger verbunden ist und ob Sie in %1 lesen und schreiben dürfen. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Parvis could not start</source>
        <translation>Parvis konnte nicht starten</translation>
    </message>
    <message>
        <source>%1 Try again. If it stays so, copy the details and send them to those who look after this computer.</source>
        <translation>%1 Versuchen Sie es erneut. Bleibt es dabei, kopieren Sie die Details und senden Sie sie denen, die diesen Computer betreuen.</translation>
    </message>
    <message>
        <source>This folder cannot be used</source>
        <translation>Dieser Ordner kann nicht verwendet werden</translation>
    </message>
</context>
<context>
    <name>parvis::ui::ProblemView</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>parvis::ui::ProfileHeader</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Profil bearbeiten</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>An %1 schreiben</translation>
    </message>
</context>
<context>
    <name>parvis::ui::ProfileView</name>
    <message>
        <source>Parts of the profile</source>
        <translation>Bereiche des Profils</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Groups in common</source>
        <translation>Gemeinsame Gruppen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Who are you looking for?</source>
        <translation>Wen suchen Sie?</translation>
    </message>
    <message>
        <source>Pick somebody from the list, or search by name, role, department or skill.</source>
        <translation>Wählen Sie jemanden aus der Liste oder suchen Sie nach Name, Funktion, Abteilung oder Kenntnis.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Niemand hier</translation>
    </message>
    <message>
        <source>This person is not known on this computer, and the server told nothing about them. Search for a part of the name instead.</source>
        <translation>Diese Person ist auf diesem Computer nicht bekannt, und der Server hat nichts über sie mitgeteilt. Suchen Sie stattdessen nach einem Teil des Namens.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All activity</source>
        <translation>Alle Aktivitäten</translation>
    </message>
    <message>
        <source>Posts and comments in groups that you can see appear here.</source>
        <translation>Hier erscheinen Beiträge und Kommentare aus Gruppen, die Sie sehen können.</translation>
    </message>
    <message>
        <source>My groups</source>
        <translation>Meine Gruppen</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>You are in no group yet.</source>
        <translation>Sie sind noch in keiner Gruppe.</translation>
    </message>
    <message>
        <source>You are in no group together.</source>
        <translation>Sie haben keine gemeinsame Gruppe.</translation>
    </message>
    <message>
        <source>Groups %L1</source>
        <translation>Gruppen %L1</translation>
    </message>
</context>
<context>
    <name>parvis::ui::QuickSearch</name>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>Suchen nach</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>From the server</source>
        <translation>Vom Server</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Find people, groups, chats, messages and files</source>
        <translation>Personen, Gruppen, Chats, Nachrichten und Dateien finden</translation>
    </message>
    <message>
        <source>Also: from:name  in:group  before:2026-11-01  after:7d  has:file  &quot;word for word&quot;  -without</source>
        <translation>Auch: von:Name  in:Gruppe  vor:2026-11-01  nach:7d  mit:Datei  &quot;Wort für Wort&quot;  -ohne</translation>
    </message>
    <message>
        <source>Enter opens, Esc closes.</source>
        <translation>Enter öffnet, Esc schließt.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server sucht…</translation>
    </message>
    <message>
        <source>The server found nothing.</source>
        <translation>Der Server hat nichts gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>The server found %n messages.</source>
        <translation>
            <numerusform>Der Server hat %n Nachricht gefunden.</numerusform>
            <numerusform>Der Server hat %n Nachrichten gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Fewer words, or the beginning of one, find more.</source>
        <translation>Mit weniger Wörtern oder einem Wortanfang findet sich mehr.</translation>
    </message>
    <message>
        <source>This link leads to a place that you are not in.</source>
        <translation>Dieser Link führt an einen Ort, an dem Sie nicht sind.</translation>
    </message>
    <message>
        <source>A link to a message: Enter opens it.</source>
        <translation>Ein Link zu einer Nachricht: Enter öffnet sie.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::Rail</name>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>%1: your account</source>
        <translation>%1: Ihr Konto</translation>
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
        <translation>1 wartet auf Sie</translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n wartet auf Sie</numerusform>
            <numerusform>%n warten auf Sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ui::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Say what is wrong.</source>
        <translation>Sagen Sie, was nicht in Ordnung ist.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::RequestRow</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>parvis::ui::RequestsCard</name>
    <message>
        <source>Waiting for your answer</source>
        <translation>Wartet auf Ihre Antwort</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Zulassen</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
</context>
<context>
    <name>parvis::ui::RulesPicker</name>
    <message>
        <source>All members</source>
        <translation>Alle Mitglieder</translation>
    </message>
    <message>
        <source>Moderators and admins</source>
        <translation>Moderation und Admins</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Admins</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>Wer schreibt</translation>
    </message>
    <message>
        <source>Who invites and lets people in</source>
        <translation>Wer einlädt und zulässt</translation>
    </message>
    <message>
        <source>Posts and comments. All react and vote.</source>
        <translation>Beiträge und Kommentare. Reagieren und abstimmen können alle.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
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
        <translation>Ihr Profil</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Abmelden&#xa0;…</translation>
    </message>
    <message>
        <source>Add another organisation…</source>
        <translation>Weitere Organisation hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Anzeigen als</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Not online</source>
        <translation>Nicht online</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>parvis::ui::SendingLine</name>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf das Senden</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Sending, %1 %</source>
        <translation>Wird gesendet, %1 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>parvis::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Stronger lines and text. Off: as the desktop.</source>
        <translation>Kräftigere Linien und Schrift. Aus: wie der Desktop.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Nothing slides or fades. Off: as the desktop.</source>
        <translation>Nichts gleitet oder blendet über. Aus: wie der Desktop.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of Parvis</source>
        <translation>Sprache von Parvis</translation>
    </message>
    <message>
        <source>What people write stays as they wrote it.</source>
        <translation>Was andere schreiben, bleibt, wie sie es geschrieben haben.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Add another organisation…</source>
        <translation>Weitere Organisation hinzufügen …</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>What you have seen of messages, groups, people and files, so that Parvis opens at once and without a network; your drafts, and what waits to be sent.</source>
        <translation>Was Sie von Nachrichten, Gruppen, Personen und Dateien gesehen haben, damit Parvis sofort und ohne Netz öffnet; Ihre Entwürfe und was noch zu senden ist.</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>All of it is encrypted. How Parvis looks and speaks is kept beside it, in plain text.</source>
        <translation>Alles davon ist verschlüsselt. Wie Parvis aussieht und spricht, steht daneben in Klartext.</translation>
    </message>
    <message>
        <source>In the keychain of this computer.</source>
        <translation>Im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>Behind your passphrase, which is stored nowhere.</source>
        <translation>Hinter Ihrer Passphrase, die nirgends gespeichert ist.</translation>
    </message>
    <message>
        <source>Nowhere: what you do in the sample organisation ends with Parvis.</source>
        <translation>Nirgends: Was Sie in der Beispielorganisation tun, endet mit Parvis.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Der Schlüssel</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Größe: %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Only to the servers of your organisations. Nothing is counted, scored or told to anybody else.</source>
        <translation>Nur an die Server Ihrer Organisationen. Nichts wird gezählt, bewertet oder jemand anderem mitgeteilt.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Keep messages</source>
        <translation>Nachrichten behalten</translation>
    </message>
    <message>
        <source>Keep messages of %1</source>
        <translation>Nachrichten von %1 behalten</translation>
    </message>
    <message>
        <source>What is older is removed from this computer. It stays on the server, and comes back when you scroll to it.</source>
        <translation>Was älter ist, wird von diesem Computer entfernt. Es bleibt auf dem Server und kommt wieder, wenn Sie dorthin blättern.</translation>
    </message>
    <message>
        <source>Remove everything from this computer…</source>
        <translation>Alles von diesem Computer entfernen…</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Remove where pictures were taken</source>
        <translation>Aufnahmeort aus Bildern entfernen</translation>
    </message>
    <message>
        <source>Phones write the place into their pictures. It is left out of what you send; the picture itself stays as it is.</source>
        <translation>Telefone schreiben den Ort in ihre Bilder. Was Sie senden, geht ohne ihn hinaus; das Bild selbst bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::ShareDialog</name>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Group, chat or person</source>
        <translation>Gruppe, Chat oder Person</translation>
    </message>
    <message>
        <source>Groups and chats</source>
        <translation>Gruppen und Chats</translation>
    </message>
    <message>
        <source>No group or chat that you can write in is called so.</source>
        <translation>Keine Gruppe und kein Chat, in dem Sie schreiben können, heißt so.</translation>
    </message>
    <message>
        <source>Say something about it (optional)</source>
        <translation>Schreiben Sie etwas dazu (optional)</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Ihr Kommentar</translation>
    </message>
    <message>
        <source>Share to</source>
        <translation>Teilen in</translation>
    </message>
    <message>
        <source>With its files: %1</source>
        <translation>Mit den Dateien: %1</translation>
    </message>
    <message>
        <source>Pick a group or chat.</source>
        <translation>Wählen Sie eine Gruppe oder einen Chat.</translation>
    </message>
    <message>
        <source>Share to %1</source>
        <translation>In %1 teilen</translation>
    </message>
    <message>
        <source>Everyone in the organisation can read it there.</source>
        <translation>Dort kann es jeder in der Organisation lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n people will read it there who cannot read the original.</source>
        <translation>
            <numerusform>Dort liest es %n Person, die das Original nicht lesen kann.</numerusform>
            <numerusform>Dort lesen es %n Personen, die das Original nicht lesen können.</numerusform>
        </translation>
    </message>
    <message>
        <source>People may read it there who cannot read the original.</source>
        <translation>Dort können es Personen lesen, die das Original nicht lesen können.</translation>
    </message>
    <message>
        <source>Sharing…</source>
        <translation>Wird geteilt…</translation>
    </message>
</context>
<context>
    <name>parvis::ui::SheetDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>parvis::ui::Shortcuts</name>
    <message>
        <source>Find or jump to anything</source>
        <translation>Suchen oder zu etwas springen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Back to the list, in a narrow window</source>
        <translation>Zurück zur Liste, in einem schmalen Fenster</translation>
    </message>
    <message>
        <source>Connect to the server now</source>
        <translation>Jetzt mit dem Server verbinden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>Edit what you sent last</source>
        <translation>Zuletzt Gesendetes bearbeiten</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>One up</source>
        <translation>Eins nach oben</translation>
    </message>
    <message>
        <source>One down</source>
        <translation>Eins nach unten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>Ganz nach oben</translation>
    </message>
    <message>
        <source>To the bottom</source>
        <translation>Ganz nach unten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select everything loaded</source>
        <translation>Alles Geladene auswählen</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>The file before</source>
        <translation>Die Datei davor</translation>
    </message>
    <message>
        <source>The next file</source>
        <translation>Die nächste Datei</translation>
    </message>
    <message>
        <source>To the size of the window</source>
        <translation>In der Größe des Fensters</translation>
    </message>
</context>
<context>
    <name>parvis::ui::ShortcutsDialog</name>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>parvis::ui::SignInView</name>
    <message>
        <source>Look around first: open the sample organisation</source>
        <translation>Erst einmal umsehen: Beispielorganisation öffnen</translation>
    </message>
    <message>
        <source>Welcome to Parvis</source>
        <translation>Willkommen bei Parvis</translation>
    </message>
    <message>
        <source>Parvis works with the server that your organisation runs. What you read and write stays on that server and, encrypted, on this computer.</source>
        <translation>Parvis arbeitet mit dem Server Ihrer Organisation. Was Sie lesen und schreiben, bleibt auf diesem Server und, verschlüsselt, auf diesem Computer.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
</context>
<context>
    <name>parvis::ui::SignInWords</name>
    <message>
        <source>“%1” cannot be an address. It looks like chat.example.org, or like @you:example.org.</source>
        <translation>„%1“ kann keine Adresse sein. Sie sieht aus wie chat.example.org oder wie @sie:example.org.</translation>
    </message>
    <message>
        <source>Something answers at %1, but it is no server that Parvis knows: perhaps a web page. Ask your organisation for the address of its chat server.</source>
        <translation>Unter %1 antwortet etwas, aber es ist kein Server, den Parvis kennt: vielleicht eine Webseite. Fragen Sie Ihre Organisation nach der Adresse ihres Chat-Servers.</translation>
    </message>
    <message>
        <source>There is no computer with the name %1. Check the spelling.</source>
        <translation>Es gibt keinen Computer mit dem Namen %1. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the spelling, and whether this computer is online; some servers answer only inside the organisation&apos;s network or VPN.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie die Schreibweise und ob dieser Computer online ist; manche Server antworten nur im Netz oder VPN der Organisation.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again, or check the address.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Versuchen Sie es erneut oder prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>User name or password is not right. Capitals count in passwords.</source>
        <translation>Benutzername oder Passwort ist nicht richtig. Bei Passwörtern zählt die Großschreibung.</translation>
    </message>
    <message>
        <source>%1 does not let this account in. It may be locked; ask those who look after it.</source>
        <translation>%1 lässt dieses Konto nicht ein. Es ist vielleicht gesperrt; fragen Sie die, die den Server betreuen.</translation>
    </message>
    <message>
        <source>That was too often. Wait a little, then try again.</source>
        <translation>Das war zu oft. Warten Sie ein wenig und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>That was too often. Try again %1.</source>
        <translation>Das war zu oft. Versuchen Sie es %1 erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be reached just now. What you typed is still here; try again.</source>
        <translation>%1 ist gerade nicht erreichbar. Ihre Eingaben sind noch da; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 has a problem just now. Try again in a few minutes.</source>
        <translation>%1 hat gerade ein Problem. Versuchen Sie es in ein paar Minuten erneut.</translation>
    </message>
    <message>
        <source>Signed in, but the account could not be stored on this computer. %1</source>
        <translation>Angemeldet, aber das Konto konnte auf diesem Computer nicht gespeichert werden. %1</translation>
    </message>
    <message>
        <source>%1 To be safe, Parvis sent nothing. Tell those who look after the server.</source>
        <translation>%1 Zur Sicherheit hat Parvis nichts gesendet. Sagen Sie denen Bescheid, die den Server betreuen.</translation>
    </message>
    <message>
        <source>%1 To be safe, the password was not sent. Tell those who look after the server.</source>
        <translation>%1 Zur Sicherheit wurde das Passwort nicht gesendet. Sagen Sie denen Bescheid, die den Server betreuen.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::Spinner</name>
    <message>
        <source>Working…</source>
        <translation>In Arbeit&#xa0;…</translation>
    </message>
</context>
<context>
    <name>parvis::ui::StagedFiles</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>parvis::ui::TeamCard</name>
    <message>
        <source>Reports to</source>
        <translation>Vorgesetzt</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weitere anzeigen</numerusform>
            <numerusform>%n weitere anzeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ui::TextBody</name>
    <message>
        <source>Text of %1</source>
        <translation>Text von %1</translation>
    </message>
    <message>
        <source>Only the beginning is shown. Save the file to read all.</source>
        <translation>Nur der Anfang wird gezeigt. Speichern Sie die Datei, um alles zu lesen.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::ThreadPanel</name>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Write a comment…</source>
        <translation>Kommentar schreiben&#xa0;…</translation>
    </message>
    <message>
        <source>Close comments</source>
        <translation>Kommentare schließen</translation>
    </message>
    <message>
        <source>This group is archived: everything can be read, nothing more is written.</source>
        <translation>Diese Gruppe ist archiviert: Alles bleibt lesbar, nichts wird mehr geschrieben.</translation>
    </message>
    <message>
        <source>Only members write here.</source>
        <translation>Hier schreiben nur Mitglieder.</translation>
    </message>
    <message>
        <source>This chat is end-to-end encrypted, and this version of Parvis cannot encrypt yet. Nothing is sent in clear text.</source>
        <translation>Dieser Chat ist Ende-zu-Ende-verschlüsselt, und diese Version von Parvis kann noch nicht verschlüsseln. Nichts wird im Klartext gesendet.</translation>
    </message>
    <message>
        <source>You can read but not write here.</source>
        <translation>Hier können Sie lesen, aber nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::TimeText</name>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;Min.</numerusform>
            <numerusform>%n&#xa0;Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>vor 1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>gestern um %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 um %2</translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n&#xa0;Std.</numerusform>
            <numerusform>%n&#xa0;Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n&#xa0;T.</numerusform>
            <numerusform>%n&#xa0;T.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
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
            <numerusform>%n neue Nachricht</numerusform>
            <numerusform>%n neue Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Nicht gesendet: %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
</context>
<context>
    <name>parvis::ui::TimelineController</name>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>Auswahl kopieren</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Save %1…</source>
        <translation>%1 speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>React…</source>
        <translation>Reagieren&#xa0;…</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reaktionen</translation>
    </message>
    <message>
        <source>This is on its way already.</source>
        <translation>Das ist schon unterwegs.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Back into the field</source>
        <translation>Zurück ins Feld</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Senden abbrechen</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Teilen…</translation>
    </message>
    <message>
        <source>Copy link to this message</source>
        <translation>Link zu dieser Nachricht kopieren</translation>
    </message>
    <message>
        <source>Shared to %1</source>
        <translation>In %1 geteilt</translation>
    </message>
    <message>
        <source>This server has no links to messages.</source>
        <translation>Dieser Server hat keine Links zu Nachrichten.</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Link kopiert</translation>
    </message>
</context>
<context>
    <name>parvis::ui::TimelineView</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Loading earlier messages…</source>
        <translation>Frühere Nachrichten werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>Loading earlier posts…</source>
        <translation>Frühere Beiträge werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>Loading later messages…</source>
        <translation>Spätere Nachrichten werden geladen …</translation>
    </message>
    <message>
        <source>Loading later posts…</source>
        <translation>Spätere Beiträge werden geladen …</translation>
    </message>
</context>
<context>
    <name>parvis::ui::UnlockView</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Passphrase wählen</translation>
    </message>
    <message>
        <source>This computer has no keychain that Parvis could use. A passphrase then protects what Parvis keeps on this disk: messages, files, drafts, and the keys to your accounts. Parvis asks for it at every start.

Nobody can recover it, not even those who run your server. If it is lost, you sign in anew and everything comes back from the server, except what was never sent: drafts and waiting messages.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, den Parvis nutzen könnte. Dann schützt eine Passphrase, was Parvis auf dieser Festplatte aufbewahrt: Nachrichten, Dateien, Entwürfe und die Schlüssel zu Ihren Konten. Parvis fragt bei jedem Start danach.

Niemand kann sie wiederherstellen, auch nicht die Betreiber Ihres Servers. Geht sie verloren, melden Sie sich neu an, und alles kommt vom Server zurück, außer dem, was nie gesendet wurde: Entwürfe und wartende Nachrichten.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). Four or five words are good.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen. Vier oder fünf Wörter sind gut.</numerusform>
            <numerusform>Mindestens %n Zeichen. Vier oder fünf Wörter sind gut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock Parvis</source>
        <translation>Parvis entsperren</translation>
    </message>
    <message>
        <source>Type the passphrase that protects what Parvis keeps on this computer.</source>
        <translation>Geben Sie die Passphrase ein, die schützt, was Parvis auf diesem Computer aufbewahrt.</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Diese Passphrase verwenden</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Geben Sie zuerst die Passphrase ein.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>Die Passphrase ist zu kurz.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Nothing was changed; try again.</source>
        <translation>Das ist nicht die Passphrase. Nichts wurde geändert; versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>parvis::ui::VersionsDialog</name>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Now, since %1</source>
        <translation>Jetzt, seit %1</translation>
    </message>
    <message>
        <source>At first, %1</source>
        <translation>Zuerst, %1</translation>
    </message>
</context>
<context>
    <name>parvis::ui::Window</name>
    <message>
        <source>Stored data was damaged and is being fetched again. Nothing you wrote is lost.</source>
        <translation>Gespeicherte Daten waren beschädigt und werden neu geholt. Nichts, was Sie geschrieben haben, ist verloren.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>The end of a file was damaged. Look whether what you wrote last is there.</source>
        <translation>Das Ende einer Datei war beschädigt. Sehen Sie nach, ob da ist, was Sie zuletzt geschrieben haben.</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>Von %1 abmelden?</translation>
    </message>
    <message>
        <source>Everything of this account is removed from this computer. What the server has stays there.</source>
        <translation>Alles von diesem Konto wird von diesem Computer entfernt. Was der Server hat, bleibt dort.</translation>
    </message>
    <message>
        <source>Remove everything from this computer?</source>
        <translation>Alles von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>All accounts, messages, files and drafts are removed from this computer, and what was not sent yet is lost. What the servers have stays there. Their lists may still show this session; to end it there too, sign out first.</source>
        <translation>Alle Konten, Nachrichten, Dateien und Entwürfe werden von diesem Computer entfernt, und was noch nicht gesendet ist, geht verloren. Was die Server haben, bleibt dort. Ihre Listen zeigen diese Sitzung vielleicht weiterhin; um sie auch dort zu beenden, melden Sie sich vorher ab.</translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation>Alles entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>parvis::workspace::MediaWorker</name>
    <message>
        <source>Only files can be attached, not folders.</source>
        <translation>Nur Dateien lassen sich anhängen, keine Ordner.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Parvis cannot write there.</source>
        <translation>Parvis kann dort nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>parvis::workspace::OutboxDelivery</name>
    <message>
        <source>A poll or an event cannot go back into the field. Remove it when it has been sent.</source>
        <translation>Eine Umfrage oder ein Termin kann nicht zurück ins Feld. Entfernen Sie sie, wenn sie gesendet sind.</translation>
    </message>
</context>
<context>
    <name>parvis::workspace::OutboxFiles</name>
    <message>
        <source>The copy of “%1” that waited to be sent is gone. Attach it again.</source>
        <translation>Die Kopie von „%1“, die auf das Senden wartete, ist verschwunden. Hängen Sie die Datei erneut an.</translation>
    </message>
    <message>
        <source>The copy of “%1” that waited to be sent is damaged. Attach it again.</source>
        <translation>Die Kopie von „%1“, die auf das Senden wartete, ist beschädigt. Hängen Sie die Datei erneut an.</translation>
    </message>
</context>
<context>
    <name>parvis::workspace::Workspace</name>
    <message>
        <source>You are signed out on this computer. The server could not be told; it may still list this session.</source>
        <translation>Sie sind auf diesem Computer abgemeldet. Der Server konnte nicht benachrichtigt werden; vielleicht führt er diese Sitzung noch auf.</translation>
    </message>
</context>
</TS>
