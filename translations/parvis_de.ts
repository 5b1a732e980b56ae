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
        <source>The server&apos;s certificate is not trusted, so nothing was sent.</source>
        <translation>Dem Zertifikat des Servers wird nicht vertraut, deshalb wurde nichts gesendet.</translation>
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
</context>
</TS>
