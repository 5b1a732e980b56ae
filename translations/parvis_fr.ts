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
        <source>The server&apos;s certificate is not trusted, so nothing was sent.</source>
        <translation>Le certificat du serveur n’est pas fiable ; rien n’a donc été envoyé.</translation>
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
        <translation>Le serveur a mis fin à cette session. Reconnectez-vous ; rien n’est perdu.</translation>
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
        <translation>Le disque est plein. Libérez de l’espace ; rien n’est perdu.</translation>
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
</context>
</TS>
