#include "backends/demo/SamplePhrases.h"

#include <QRegularExpression>

#include <array>
#include <vector>

namespace parvis::demo {

using namespace Qt::StringLiterals;

namespace {

using Lines = std::vector<QString>;

/// All that one language needs. {t} is a thing, {h} a time, {d} a day, {p} a place, {n} a number,
/// {x} a person.
struct Stock {
    Lines things, times, days, places;
    Lines chat, titles, bodies, comments, answers, replies;
    Lines marks; ///< Common words that give the language away.
};

const Stock& english() {
    static const Stock stock{
        {u"the pump"_s, u"the new sensor"_s, u"sample {n}"_s, u"the report"_s, u"the fit"_s,
         u"the camera"_s, u"the badge reader"_s, u"the spectrum"_s, u"the spare part"_s,
         u"the slides"_s, u"the log"_s, u"the proposal"_s, u"the cable"_s, u"the schedule"_s,
         u"the calibration"_s, u"the heater"_s},
        {u"9:00"_s, u"ten"_s, u"noon"_s, u"14:00"_s, u"half past three"_s, u"five"_s, u"8:15"_s},
        {u"Monday"_s, u"Tuesday"_s, u"Wednesday"_s, u"Thursday"_s, u"Friday"_s, u"tomorrow"_s,
         u"next week"_s},
        {u"the control room"_s, u"lab 4-003"_s, u"the workshop"_s, u"the canteen"_s, u"the hall"_s,
         u"room 2-130"_s, u"the library"_s, u"the valley station"_s},
        {u"Did you find {t}?"_s,
         u"Yes, it was in {p} all the time."_s,
         u"I'm in {p} if you need me."_s,
         u"Could you have a look at {t} before {h}?"_s,
         u"Looks good to me 👍"_s,
         u"Thanks, {x}!"_s,
         u"Can we move our meeting to {d}, {h}?"_s,
         u"{d} works for me."_s,
         u"{d} is difficult, how about {h} in {p}?"_s,
         u"I'll be five minutes late."_s,
         u"Done. {t} is where it should be."_s,
         u"Who has the key of {p}?"_s,
         u"Camille has it, ask at the reception."_s,
         u"I measured it again: {n}.{n}, so it was not the weather."_s,
         u"That is more than I expected."_s,
         u"Let me check and come back to you."_s,
         u"No hurry, {d} is fine."_s,
         u"I think {x} knows more about {t} than I do."_s,
         u"Sent. Tell me if the attachment does not open."_s,
         u"Perfect, thank you 🙏"_s,
         u"😂"_s,
         u"Oh no. Again?"_s,
         u"Again. But only for {n} seconds."_s,
         u"We should write that down before we forget it."_s,
         u"Written down, page {n}."_s,
         u"Coffee at {h}?"_s,
         u"Always."_s,
         u"Is anybody using {p} at {h}?"_s,
         u"It's free, I just came out of it."_s,
         u"The numbers are on the share, folder `run-{n}`."_s,
         u"I reran it with the old settings and the bump is gone."_s,
         u"Then it was {t} after all."_s,
         u"Good catch!"_s,
         u"Could you add two sentences on {t}? The rest is ready."_s,
         u"Added, and I fixed a typo in the title."_s,
         u"Have a good evening, everyone."_s,
         u"Good morning! Quiet night, nothing to report."_s,
         u"I'm out on {d}, {x} stands in for me."_s,
         u"Please leave the door of {p} closed, it is cold."_s,
         u"Would {h} on {d} suit you for a short look at {t}?"_s,
         u"Yes, I'll bring the drawings."_s,
         u"Details are here: https://intranet.haute-vallee.example/notes/{n}"_s,
         u"Read it, makes sense."_s,
         u"One question: who pays for {t}?"_s,
         u"We share it with the snow lab."_s,
         u"Fair enough."_s,
         u"It works!! 🎉"_s,
         u"Never doubted it."_s,
         u"I did, a little."_s,
         u"The delivery of {t} comes on {d}, between eight and noon, so somebody has to be in {p} to sign for it. I can stay until ten, after that I have visitors."_s},
        {u"Short stop on {d}"_s, u"Looking for {t}"_s, u"What we learned this week"_s,
         u"Visitors on {d}"_s, u"New: {t}"_s, u"{p} is closed on {d}"_s, u"Please check {t}"_s,
         u"Notes of the meeting"_s, u"Results of run {n}"_s, u"Who can help on {d}?"_s},
        {u"From {h} on {d}, for about an hour. If that is a problem for you, write below or ask {x}."_s,
         u"It was last seen in {p}. A small reward of chocolate is waiting."_s,
         u"Three things: {t} is ready, {p} has light again, and we were faster than planned by {n} minutes. Thank you all."_s,
         u"Nine people, mostly interested in {t}. We start in {p} at {h}. It would be nice if somebody from each team said hello."_s,
         u"Please try it and say what is missing. {x} reads every comment."_s,
         u"In short:\n- {t}: done\n- {p}: from {d}\n- everything else: next month"_s,
         u"The curve is smoother than last time and I don't know why yet. Ideas welcome, wild ones too."_s,
         u"I need two more hands at {h} in {p}. It takes twenty minutes and is almost fun."_s},
        {u"Great news!"_s, u"I can be there at {h}."_s, u"Thanks for sharing."_s,
         u"Could you add the numbers?"_s, u"Same here."_s, u"I'd like to see {t} first."_s,
         u"Count me in 🙋"_s, u"{x} should know."_s, u"Impressive."_s,
         u"We had the same last year, it was {t}."_s, u"Is there a recording?"_s,
         u"On {d} I can help."_s, u"Well done, everyone 👏"_s, u"I read it twice. Very clear."_s},
        {u"Good point, let me look at it."_s, u"Thanks for telling me!"_s,
         u"Understood. I'll take care of it today."_s,
         u"Nice! I'll have a look after the meeting."_s, u"Got it 👍"_s,
         u"Let me ask around and come back to you."_s, u"Ha, I was about to write the same."_s,
         u"Perfect, that helps a lot."_s},
        {u"Yes, I think so. Give me ten minutes to be sure."_s,
         u"Let me check and write back before noon."_s,
         u"I believe it's in the logbook, page 88. Otherwise ask me again."_s,
         u"Tomorrow at ten would be perfect for me."_s, u"Not yet, but it's next on my list."_s,
         u"Sure, come by whenever you like."_s},
        {u"the"_s, u"and"_s, u"you"_s, u"is"_s, u"are"_s, u"to"_s, u"what"_s, u"hello"_s,
         u"thanks"_s, u"please"_s, u"good"_s, u"can"_s}};
    return stock;
}

const Stock& french() {
    static const Stock stock{
        {u"la pompe"_s, u"le nouveau capteur"_s, u"l'échantillon {n}"_s, u"le rapport"_s,
         u"la caméra"_s, u"la vanne"_s, u"le badge"_s, u"le spectre"_s, u"la pièce de rechange"_s,
         u"la présentation"_s, u"le journal"_s, u"le câble"_s, u"le planning"_s, u"l'étalonnage"_s,
         u"le chauffage"_s, u"la commande {n}"_s},
        {u"9 h"_s, u"10 h"_s, u"midi"_s, u"14 h"_s, u"15 h 30"_s, u"17 h"_s, u"8 h 15"_s},
        {u"lundi"_s, u"mardi"_s, u"mercredi"_s, u"jeudi"_s, u"vendredi"_s, u"demain"_s,
         u"la semaine prochaine"_s},
        {u"la salle de contrôle"_s, u"la halle"_s, u"l'atelier"_s, u"la cantine"_s,
         u"la bibliothèque"_s, u"la salle 2-130"_s, u"la réception"_s, u"la coupole"_s},
        {u"Tu as retrouvé {t} ?"_s,
         u"Oui, c'était dans {p} depuis le début."_s,
         u"Je suis dans {p} si besoin."_s,
         u"Tu peux regarder {t} avant {h} ?"_s,
         u"Pour moi c'est bon 👍"_s,
         u"Merci {x} !"_s,
         u"On peut déplacer notre réunion à {d}, {h} ?"_s,
         u"{d}, ça me va."_s,
         u"{d} c'est compliqué, plutôt {h} dans {p} ?"_s,
         u"J'aurai cinq minutes de retard."_s,
         u"C'est fait, {t} est à sa place."_s,
         u"Qui a la clé de {p} ?"_s,
         u"Camille l'a, demande à la réception."_s,
         u"J'ai remesuré : {n},{n}. Donc ce n'était pas la météo."_s,
         u"C'est plus que prévu."_s,
         u"Je vérifie et je te redis."_s,
         u"Rien ne presse, {d} c'est très bien."_s,
         u"Je crois que {x} connaît {t} mieux que moi."_s,
         u"Envoyé ! Dis-moi si la pièce jointe ne s'ouvre pas."_s,
         u"Parfait, merci beaucoup 🙏"_s,
         u"😂"_s,
         u"Oh non, encore ?"_s,
         u"Encore, mais seulement {n} secondes."_s,
         u"Il faudrait le noter avant d'oublier."_s,
         u"C'est noté, page {n}."_s,
         u"Un café à {h} ?"_s,
         u"Toujours."_s,
         u"Quelqu'un utilise {p} à {h} ?"_s,
         u"C'est libre, j'en sors."_s,
         u"Les chiffres sont sur le partage, dossier `essai-{n}`."_s,
         u"J'ai relancé avec les anciens réglages et la bosse a disparu."_s,
         u"Donc c'était bien {t}."_s,
         u"Bien vu !"_s,
         u"Tu peux ajouter deux phrases sur {t} ? Le reste est prêt."_s,
         u"Ajouté, et j'ai corrigé une coquille dans le titre."_s,
         u"Bonne soirée à tous."_s,
         u"Bonjour ! Nuit calme, rien à signaler."_s,
         u"Je suis absent {d}, {x} me remplace."_s,
         u"Merci de laisser fermée la porte de {p}, il fait froid."_s,
         u"Les détails sont ici : https://intranet.haute-vallee.example/notes/{n}"_s,
         u"Lu, ça tient la route."_s,
         u"Une question : qui paie {t} ?"_s,
         u"On partage avec le labo neige."_s,
         u"Ça marche !! 🎉"_s,
         u"Je n'en ai jamais douté."_s,
         u"Moi si, un peu."_s,
         u"La livraison arrive {d} entre huit heures et midi, il faut donc quelqu'un dans {p} pour signer. Je peux rester jusqu'à dix heures, ensuite j'ai des visiteurs."_s},
        {u"Petit arrêt {d}"_s, u"On cherche {t}"_s, u"Ce qu'on a appris cette semaine"_s,
         u"Des visiteurs {d}"_s, u"Du nouveau : {t}"_s, u"Fermeture {d}"_s,
         u"Merci de vérifier {t}"_s, u"Compte rendu de la réunion"_s, u"Résultats de l'essai {n}"_s,
         u"Qui peut aider {d} ?"_s},
        {u"À partir de {h}, pour une heure environ. Si ça vous gêne, écrivez ci-dessous ou à {x}."_s,
         u"Vu pour la dernière fois dans {p}. Récompense : du chocolat."_s,
         u"Trois choses : {t}, c'est prêt ; la lumière est revenue dans {p} ; et on a gagné {n} minutes. Merci à vous."_s,
         u"Neuf personnes, surtout intéressées par {t}. On commence dans {p} à {h}. Ce serait bien que chaque équipe vienne dire bonjour."_s,
         u"Essayez et dites ce qui manque, {x} lit tous les commentaires."_s,
         u"En bref :\n- {t} : fait\n- {p} : dès {d}\n- le reste : le mois prochain"_s,
         u"La courbe est plus lisse que la dernière fois et je ne sais pas encore pourquoi. Toutes les idées sont bonnes."_s,
         u"Il me faut deux mains de plus à {h}. Vingt minutes, et c'est presque drôle."_s},
        {u"Super nouvelle !"_s, u"Je peux être là à {h}."_s, u"Merci pour le partage."_s,
         u"Tu peux ajouter les chiffres ?"_s, u"Pareil ici."_s, u"J'aimerais d'abord voir {t}."_s,
         u"Je viens 🙋"_s, u"{x} doit le savoir."_s, u"Impressionnant."_s,
         u"On a eu la même chose l'an dernier, c'était {t}."_s, u"Je peux aider {d}."_s,
         u"Bravo à toute l'équipe 👏"_s, u"Lu deux fois, très clair."_s},
        {u"Bien vu, je regarde."_s, u"Merci de me l'avoir dit !"_s,
         u"Compris, je m'en occupe aujourd'hui."_s, u"Super, j'y jette un œil après la réunion."_s,
         u"C'est noté 👍"_s, u"Je me renseigne et je te redis."_s,
         u"Ha, j'allais écrire la même chose."_s, u"Parfait, ça m'aide beaucoup."_s},
        {u"Oui, je crois. Laisse-moi dix minutes pour être sûr."_s,
         u"Je vérifie et je te réponds avant midi."_s,
         u"C'est dans le journal, page 88 je crois. Sinon redemande-moi."_s,
         u"Demain à dix heures, ce serait parfait."_s,
         u"Pas encore, mais c'est le prochain sur ma liste."_s,
         u"Bien sûr, passe quand tu veux."_s},
        {u"le"_s, u"la"_s, u"les"_s, u"est"_s, u"et"_s, u"tu"_s, u"vous"_s, u"je"_s, u"bonjour"_s,
         u"merci"_s, u"pour"_s, u"que"_s, u"salut"_s, u"ça"_s}};
    return stock;
}

const Stock& german() {
    static const Stock stock{
        {u"die Pumpe"_s, u"der neue Sensor"_s, u"die Probe {n}"_s, u"der Bericht"_s,
         u"die Kamera"_s, u"das Ventil"_s, u"das Spektrum"_s, u"das Ersatzteil"_s,
         u"das Protokoll"_s, u"das Kabel"_s, u"die Kalibrierung"_s, u"die Heizung"_s,
         u"die Bestellung {n}"_s, u"der Messrechner"_s},
        {u"9 Uhr"_s, u"zehn"_s, u"zwölf"_s, u"14 Uhr"_s, u"halb vier"_s, u"fünf"_s, u"8:15"_s},
        {u"Montag"_s, u"Dienstag"_s, u"Mittwoch"_s, u"Donnerstag"_s, u"Freitag"_s, u"morgen"_s,
         u"nächste Woche"_s},
        {u"Kontrollraum"_s, u"Labor 4-003"_s, u"Halle 3"_s, u"Werkstatt"_s, u"Bibliothek"_s,
         u"Raum 2-130"_s, u"Talstation"_s},
        {u"Ist {t} wieder aufgetaucht?"_s,
         u"Ja, stand die ganze Zeit hier ({p})."_s,
         u"Ich bin hier, wenn ihr mich braucht: {p}."_s,
         u"Schaust du dir das bis {h} noch an?"_s,
         u"Passt für mich 👍"_s,
         u"Danke, {x}!"_s,
         u"Können wir unser Treffen verschieben? {d}, {h}?"_s,
         u"{d} geht gut."_s,
         u"{d} ist schwierig. Eher um {h}?"_s,
         u"Ich komme fünf Minuten später."_s,
         u"Erledigt: {t}."_s,
         u"Wer hat den Schlüssel? ({p})"_s,
         u"Camille hat ihn, am Empfang fragen."_s,
         u"Noch einmal gemessen: {n},{n}. Am Wetter lag es also nicht."_s,
         u"Das ist mehr als gedacht."_s,
         u"Ich prüfe es und melde mich."_s,
         u"Keine Eile, {d} reicht."_s,
         u"Ich glaube, da weiss {x} mehr als ich."_s,
         u"Geschickt. Sag bitte, wenn sich der Anhang nicht öffnet."_s,
         u"Perfekt, vielen Dank 🙏"_s,
         u"😂"_s,
         u"Oh nein. Schon wieder?"_s,
         u"Schon wieder, aber nur {n} Sekunden."_s,
         u"Das sollten wir aufschreiben, bevor wir es vergessen."_s,
         u"Steht im Buch, Seite {n}."_s,
         u"Kaffee um {h}?"_s,
         u"Immer."_s,
         u"Ist um {h} noch jemand dort? ({p})"_s,
         u"Frei, ich komme gerade heraus."_s,
         u"Die Zahlen liegen auf dem Laufwerk, Ordner `lauf-{n}`."_s,
         u"Mit den alten Einstellungen ist der Buckel weg."_s,
         u"Gut gesehen!"_s,
         u"Zwei Sätze fehlen noch, der Rest ist fertig."_s,
         u"Ergänzt, und einen Tippfehler im Titel korrigiert."_s,
         u"Schönen Feierabend zusammen."_s,
         u"Guten Morgen! Ruhige Nacht, nichts Besonderes."_s,
         u"{d} bin ich weg, {x} vertritt mich."_s,
         u"Bitte die Tür zu lassen, es ist kalt. ({p})"_s,
         u"Einzelheiten: https://intranet.haute-vallee.example/notes/{n}"_s,
         u"Gelesen, leuchtet ein."_s,
         u"Eine Frage: wer bezahlt das?"_s,
         u"Wir teilen es mit dem Schneelabor."_s,
         u"Es läuft!! 🎉"_s,
         u"Nie daran gezweifelt."_s,
         u"Ich schon, ein wenig."_s,
         u"Die Lieferung kommt {d} zwischen acht und zwölf, also muss jemand da sein und unterschreiben. Ich kann bis zehn bleiben, danach habe ich Besuch."_s},
        {u"Kurzer Unterbruch, {d}"_s, u"Gesucht: {t}"_s, u"Was wir diese Woche gelernt haben"_s,
         u"Besuch, {d}"_s, u"Neu: {t}"_s, u"Geschlossen: {p}"_s, u"Bitte prüfen: {t}"_s,
         u"Notizen der Sitzung"_s, u"Ergebnisse von Lauf {n}"_s, u"Wer hilft mit? ({d})"_s},
        {u"Ab {h}, etwa eine Stunde. Wenn das für euch nicht geht, bitte hier melden oder bei {x}."_s,
         u"Zuletzt gesehen: {p}. Finderlohn ist Schokolade."_s,
         u"Drei Dinge: das Licht geht wieder, {t} ist bereit, und wir waren {n} Minuten schneller als geplant. Danke euch."_s,
         u"Neun Personen, Beginn um {h}, Treffpunkt {p}. Schön wäre, wenn von jedem Team jemand Hallo sagt."_s,
         u"Bitte ausprobieren und schreiben, was fehlt. {x} liest alles."_s,
         u"Kurz:\n- {t}: erledigt\n- {p}: ab {d}\n- der Rest: nächsten Monat"_s,
         u"Die Kurve ist glatter als letztes Mal, und ich weiss noch nicht, warum. Ideen willkommen."_s,
         u"Ich brauche um {h} zwei Hände mehr. Es dauert zwanzig Minuten und macht fast Spass."_s},
        {u"Gute Nachricht!"_s, u"Ich kann um {h} dort sein."_s, u"Danke fürs Teilen."_s,
         u"Kannst du die Zahlen ergänzen?"_s, u"Bei uns auch."_s, u"Ich bin dabei 🙋"_s,
         u"{x} müsste das wissen."_s, u"Eindrücklich."_s,
         u"Das hatten wir letztes Jahr auch: {t}."_s, u"{d} kann ich helfen."_s,
         u"Bravo zusammen 👏"_s, u"Sehr klar, danke."_s},
        {u"Guter Punkt, ich sehe es mir an."_s, u"Danke für den Hinweis!"_s,
         u"Verstanden, mache ich heute noch."_s, u"Schön! Schaue ich nach der Sitzung an."_s,
         u"Ist notiert 👍"_s, u"Ich frage herum und melde mich."_s,
         u"Ha, das wollte ich auch gerade schreiben."_s, u"Perfekt, das hilft mir sehr."_s},
        {u"Ja, ich glaube schon. Gib mir zehn Minuten."_s,
         u"Ich prüfe es und schreibe vor dem Mittag."_s,
         u"Müsste im Buch stehen, Seite 88. Sonst frag noch einmal."_s,
         u"Morgen um zehn wäre perfekt."_s,
         u"Noch nicht, steht aber als Nächstes auf meiner Liste."_s,
         u"Klar, komm einfach vorbei."_s},
        {u"der"_s, u"die"_s, u"das"_s, u"und"_s, u"ist"_s, u"du"_s, u"ich"_s, u"nicht"_s,
         u"hallo"_s, u"danke"_s, u"bitte"_s, u"wir"_s, u"guten"_s}};
    return stock;
}

const Stock& stockOf(Language language) {
    switch (language) {
    case Language::French:
        return french();
    case Language::German:
        return german();
    case Language::English:
        break;
    }
    return english();
}

QString filled(const QString& source, const Stock& stock, Random& random, const QString& name) {
    QString text;
    text.reserve(source.size() + 24);
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (source[i] != u'{' || i + 2 >= source.size() || source[i + 2] != u'}') {
            text += source[i];
            continue;
        }
        switch (source[i + 1].unicode()) {
        case u't':
            text += filled(random.pick(stock.things), stock, random, name);
            break;
        case u'h':
            text += random.pick(stock.times);
            break;
        case u'd':
            text += random.pick(stock.days);
            break;
        case u'p':
            text += random.pick(stock.places);
            break;
        case u'n':
            text += QString::number(2 + random.below(88));
            break;
        default:
            text += name;
            break;
        }
        i += 2;
    }
    return text;
}

QString sentence(const QString& source, const Stock& stock, Random& random, const QString& name) {
    QString text = filled(source, stock, random, name);
    if (!text.isEmpty() && text[0].isLower() && !text.startsWith("https"_L1))
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

QString chatPhrase(Language language, Random& random, const QString& name) {
    const Stock& stock = stockOf(language);
    return sentence(random.pick(stock.chat), stock, random, name);
}

SamplePost postPhrase(Language language, Random& random, const QString& name) {
    const Stock& stock = stockOf(language);
    // What a title of each kind goes on with; the three languages keep the same order.
    static constexpr std::array<std::size_t, 10> bodyOf{0, 1, 2, 3, 4, 0, 4, 5, 6, 7};
    const auto kind = static_cast<std::size_t>(random.below(static_cast<int>(bodyOf.size())));
    return {sentence(stock.titles.at(kind), stock, random, name),
            sentence(stock.bodies.at(bodyOf.at(kind)), stock, random, name)};
}

QString commentPhrase(Language language, Random& random, const QString& name) {
    const Stock& stock = stockOf(language);
    return sentence(random.pick(stock.comments), stock, random, name);
}

QString answerPhrase(Language language, Random& random, bool toQuestion) {
    const Stock& stock = stockOf(language);
    return random.pick(toQuestion ? stock.replies : stock.answers);
}

Language languageOf(const QString& text, Language otherwise) {
    static const QRegularExpression word(u"[^\\p{L}]+"_s);
    const QStringList words = text.toLower().split(word, Qt::SkipEmptyParts);
    Language best = otherwise;
    qsizetype most = 0;
    for (const Language language : {Language::English, Language::French, Language::German}) {
        const Lines& marks = stockOf(language).marks;
        qsizetype hits = 0;
        for (const QString& mark : marks)
            hits += words.count(mark);
        if (hits > most) {
            most = hits;
            best = language;
        }
    }
    return best;
}

} // namespace parvis::demo
