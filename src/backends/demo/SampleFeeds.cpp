#include "backends/demo/SampleScript.h"

#include <vector>

namespace parvis::demo {

std::span<const HandWritten> busyFeeds();
std::span<const HandWritten> furtherFeeds();

std::span<const HandWritten> groupScripts() {
    static const std::vector<HandWritten> all = [] {
        std::vector<HandWritten> scripts;
        for (const auto part : {busyFeeds(), furtherFeeds()})
            scripts.insert(scripts.end(), part.begin(), part.end());
        return scripts;
    }();
    return all;
}

std::span<const HandWritten> busyFeeds() {
    static constexpr HandWritten scripts[] = {
        {"beamline4", R"(
6d10:20 Yusuf | # More beam time for Beamline 4
  The directorate asks what we would do with 20 % more. @Nora collects ideas until Friday. One sentence each is enough, prose is not.
  + 👍 Hiroshi Chiamaka Wanjiru Thibault Ana
> 6d10:41 Wanjiru | Blind sample changes at night: twelve samples instead of four, and nobody has to stay awake.
  + 💤 Chiamaka Hiroshi
> 6d11:05 Hiroshi | A second detector distance without moving the table.
> 6d13:30 Ana | Turn away fewer people. It was 34 last year, and I wrote all those letters.
  + ❤️ Yusuf Nora Wanjiru
3d09:05 Thibault | # M2 est arrivé à la métrologie
  0,31 µrad rms sur toute la longueur, mieux que prévu. Montage pendant l'arrêt de janvier. Si quelqu'un veut voir la mesure, la porte est ouverte jusqu'à jeudi.
  + picture heat m2-surface.png 1000x500
  + 😍 Nora Hiroshi
  + 👏 Yusuf Priya Ingrid Wanjiru
> 3d09:22 Nora | Beautiful. I'd frame it if it were not needed.
> 3d09:30 Hiroshi | May I bring the students at three?
> 3d09:34 Thibault | Oui, en chaussons.
  + 🧦 Wanjiru Chiamaka
1d08:10 Nora | # This week: ice cores with the Tromsø group
  Three guests, eighteen cores, four nights. Who does what:
  - **Hiroshi** mounts and aligns, 19:00 to 23:00
  - **Chiamaka** runs the scans, 23:00 to 03:00
  - **Wanjiru** looks at the first slices and shouts if something is wrong
  - I do mornings, gauges and cake
  .
  The freezer in 4-003 is at −30 and stays closed. Schedule and phone numbers are in the file.
  + file ice-cores-schedule.pdf 212
  + 👍 Hiroshi Chiamaka Wanjiru Ana Yusuf Ling
  + 🧊 Ingrid Priya
> 1d08:31 Ana | Guests get badges tonight at 17:30. They ask about a kettle.
> 1d08:35 Wanjiru | Second shelf, behind the cereal.
> 1d09:02 Ling | Two reconstruction nodes are yours until Friday. Please don't tell the others.
  + 🤫 Jakub Nora
1d15:20 Hiroshi | # Which night do we give to the detector people?
  + answer Tuesday, 22:00 to 04:00: Chiamaka Ana Jakub
  + answer Wednesday, 23:00 to 05:00: Yusuf Wanjiru Ling Thibault Priya
  + answer None, we need all of them: Matteo
  + pinned
> 1d15:44 Ling | Wednesday would suit us, there is a second run on Thursday anyway.
1d16:30 Nora | # Changing a sample at night
  **Before you begin**: the shutter is closed, and its key is in your pocket.
  - Cool the stage down to 90 K, not below.
  - Take the sample out with the long tweezers.
  - Write into the log who did it, and when.
  Whom to call: @Hiroshi until midnight, then the control room.
  + note
  + 👍 Wanjiru Chiamaka
155m Priya | # Gauge on IL-4: false alarm, not bad vacuum
  The trip at 04:17 came from the new gauge alone, gauge 6 saw nothing. Until it is swapped the interlock listens to gauge 6, Ruth has agreed in writing. Beam was away for 3 minutes.
  + picture plot gauges-4-and-6.png 1200x675
  + 👍 Nora Hiroshi Chiamaka Yusuf
> 140m Yusuf | Thank you for the quick look, and for writing it down. @Nora, do we have a spare gauge?
> 96m Nora | I swap it at 13:00 during the short stop, Sofia has a spare.
  + 🍰 Priya
24m Wanjiru | # First slices of core 5
  Air bubbles from about the year 1220. The small dark layer at two thirds is ash, Tenzin already has an idea which volcano.
  + picture rings slice-0417.png 1100x1100
  + 😍 Chiamaka Hiroshi Ana Yusuf Thibault Ingrid
  + 🌋 Ling Jakub
> 17m Yusuf | That picture goes on the door of my office.
> 9m Chiamaka | That is my core 🥹
  + ❤️ Wanjiru Hiroshi Ana
)"},
        {"ring", R"(
5d14:00 Daria | # New optics, test on Thursday
  From 06:00 to 10:00 at 350 mA. Lifetime should go from 11 to 13 hours, if the model is right. If not, we are back on the old settings within ten minutes.
  + picture plot lifetime-model.png 1200x675
  + 👍 Katrin Matteo Zoé Yusuf
> 5d14:20 Matteo | I take the shift, I want to see this.
> 5d15:02 Hiroshi | Beamline 4 is fine with it, statistics are enough.
3d07:15 Matteo | # What stopped us last night
  A mouse in the cable duct of sector 11 had chewed the return line of a corrector. It is well. The line is new, the duct is closed with steel wool, and sector 12 to 16 get the same tomorrow.
  .
  Beam lost 02:41, back 06:48.
  + 🐭 Zoé Mehmet Daria Priya Nora Yusuf Bernd
  + 👏 Katrin
> 3d07:40 Katrin | Danke an Peter und Mehmet, das war eine lange Nacht. Bitte heute früher heimgehen.
> 3d08:12 Ruth | Steel wool is approved. The mouse is not, please keep it out of the tunnel 🙂
  + 😂 Matteo Zoé Élodie
1d16:05 Katrin | # Schichtplan Woche 48
  Die neue Kältebox läuft, darum beginnen die Nächte ab Montag um 22:00. Bitte bis Freitag bestätigen. Wer tauschen will, schreibt direkt an @Matteo.
  + file schichtplan-w48.pdf 212
  + 👍 Zoé Mehmet Daria Matteo Priya
> 1d16:20 Zoé | Confirmé. Je peux échanger mardi contre jeudi si ça aide quelqu'un.
> 1d16:44 Mehmet | Ich nehme gern deinen Dienstag, Zoé.
  + 🙏 Zoé
> 1d17:10 Matteo | Entered. The list is complete except for Saturday night.
185m Daria | # Short stop today, 13:00 to 13:10
  Power supply of quadrupole 7-3 is exchanged. Beam is back before the coffee is ready. Beamlines please close their shutters at 12:58.
  + 👍 Matteo Nora Zoé Hiroshi
> 170m Nora | Beamline 4 uses the ten minutes for a sample change.
> 61m Matteo | Reminder goes out at 12:55 on the loudspeaker.
)"},
        {"all", R"(
8d09:00 Callum | # Our ice on the front page
  The valley paper printed two pages about the ice cores, with Chiamaka's picture of the bubbles. The library has ten copies, two of them without coffee stains.
  + picture dawn front-page.png 1200x800
  + ❤️ Chiamaka Tenzin Nora Leïla Pauline Giulia
  + 👏 Aurélie Katrin Yusuf
> 8d09:40 Leïla | Il en reste sept. Et une tache de café de plus, pardon.
  + 😂 Callum Camille
4d10:00 Gisela | # Weiterbildung 2027: jetzt anmelden
  Das Programm ist da: Sprachen, erste Hilfe, Programmieren, Führung und, auf vielfachen Wunsch, Schlaf in der Schichtarbeit. Anmeldung bis 12. Dezember bei Pauline oder hier unten.
  + file weiterbildung-2027.pdf 640
  + 👍 Mehmet Zoé Dominik Felix Ana
> 4d10:35 Felix | Gibt es Englisch auch für Anfänger?
> 4d10:41 Pauline | Oui, le jeudi soir, à partir de janvier. Je t'inscris ?
> 4d10:43 Felix | Gerne!
  + 💪 Gisela Olivier
2d08:00 Camille | # Navettes d'hiver
  Dès lundi, la première navette part de la gare à 6 h 15 et la dernière redescend à 19 h 40. Le vendredi, une de plus à 21 h pour la chorale et l'observatoire.
  + 🙏 Margaux Nora Leïla Ana
> 2d08:22 Marcus | Danke für die späte am Freitag!
1d09:30 Aurélie | # Une bonne année, et une meilleure
  Chères toutes, chers tous,
  le conseil a approuvé hier notre plan pour 2027. Trois choses à retenir :
  - **Beamline 4** aura 20 % de temps de faisceau en plus dès le printemps,
  - la nouvelle boîte froide nous rend l'hélium, et 180 000 kWh par an,
  - aucun poste n'est supprimé, et quatre sont créés.
  .
  Ce n'est pas venu tout seul : c'est votre travail. Apéritif mercredi à 16 h à la cantine, venez avec vos questions.
  + 🎉 Yusuf Katrin Bernd Élodie Nora Callum Pauline Ruth Priya Matteo
  + ❤️ Leïla Giulia Camille Ana Wanjiru
> 1d09:52 Yusuf | Thank you, Aurélie. We'll use every hour of it.
> 1d10:15 Bernd | 180 000 kWh, das sind vierzig Häuser im Dorf. Gut gemacht, Élodie!
  + 👏 Élodie Sofia Katrin Nora
> 1d11:30 Giulia | Pour l'apéritif : focaccia, fromage de l'alpage, et sans alcool aussi.
  + 😋 Zoé Dominik Hiroshi
)"},
        {"detector", R"(
7d11:10 Yusuf | # Where we stand, in five lines
  - Crate: arrived, unopened
  - Frame: in the workshop, ready this week
  - Cooling water: Peter, done
  - Read-out: Arjun and Ling, 9 of 10 GB/s
  - First pattern: planned for 9 March
  + 👍 Ingrid Nora Arjun Ling Olivier
> 7d11:32 Arjun | The missing 1 GB/s is one buffer that is copied once too often. Patch is in review.
4d15:40 Ingrid | # The crate is here
  340 kg up the mountain and not one shock indicator has turned red. Thank you Stefan, and thank you to whoever invented straps. We open it tomorrow at ten in lab 4-003, clean gloves please.
  + picture plan crate-label.png 900x700
  + 🎉 Nora Hiroshi Yusuf Priya Ling Arjun
  + 💪 Olivier Peter
> 4d15:51 Priya | I'll bring the good gloves.
> 4d16:04 Olivier | Le pont roulant est réservé mardi de 9 h à midi. Felix conduit.
2d17:20 Ling | # Read-out at 10.2 GB/s
  Arjun's patch is in. We lose no frame in two hours of noise:
  ```
  frames   14400000
  lost            0
  peak     10.2 GB/s
  ```
  + 🚀 Arjun Ingrid Nora Jakub Yusuf
> 2d17:44 Jakub | And where do I put 73 TB a day? 😅
> 2d17:47 Ling | We keep the frames with something in them. About 2 %.
  + 😌 Jakub
112m Ingrid | # Modules tested: 47 of 48 perfect
  One noisy column on module 17, as the factory said. We mask it now and swap it at the spring stop. Mounting of the frame on Tuesday at nine.
  + picture heat modules-flat-field.png 1200x600
  + file module-test-report.pdf 1830
  + 🎉 Nora Yusuf Hiroshi Priya
  + 👏 Ling Arjun Peter
> 101m Nora | What a start. I bring breakfast on Tuesday.
> 95m Peter | Strom ist da, Wasser ist da, Peter ist auch da.
  + 😂 Ingrid Olivier Nora
)"},
        {"safety", R"(
9d08:00 Ruth | # Räumungsübung: das Ergebnis
  4 Minuten 50 Sekunden, bis alle 318 Personen am Sammelplatz standen. Letztes Jahr waren es 7 Minuten. Was noch besser geht:
  - Gebäude 2, Türe Nord: der Schlüsselkasten hängt jetzt daneben
  - Bitte **keine** Kaffeetassen mitnehmen, auch keine vollen
  + 👍 Katrin Stefan Dominik Yusuf Camille
  + ☕️ Callum Marcus
> 9d08:25 Yusuf | It was a very good coffee.
  + 😂 Ruth Wanjiru Priya
> 9d09:10 Stefan | Sammelplatz ist ab heute vom Schnee geräumt, auch am Wochenende.
3d13:00 Stefan | # Lawinenlage am Zugang zum Schneelabor
  Der obere Weg ist bis auf Weiteres gesperrt. Der untere ist gespurt und markiert. Anneliese misst jeden Morgen um sieben, Änderungen stehen hier.
  + picture snow oberer-weg.png 1200x800
  + 🙏 Tenzin Anneliese Leïla Jakub
> 3d13:30 Tenzin | Thank you. Four visitors on Monday, we take the lower one.
1d07:45 Ruth | # Nouveau numéro d'urgence interne : 4118
  Dès aujourd'hui, le 4118 sonne chez les premiers secours, à la salle de contrôle et chez moi. Depuis un téléphone portable : le numéro complet est au dos du badge. Merci de l'enregistrer maintenant, ça prend dix secondes.
  + must read
  + important
  + pinned
  + ✅ Priya Zoé Élodie Pauline Camille Ana Hiroshi Margaux
> 1d08:02 Ana | Saved, and added to the guest leaflet in five languages.
  + ❤️ Ruth
> 1d08:30 Ruth | Danke Ana, genau so.
)"},
        {"trail", R"(
6d20:10 Tenzin | # Snow report from my window
  Twelve centimetres, dry, no wind. The dog has checked it and approves.
  + picture snow from-my-window.png 1200x800
  + 🐕 Zoé Nora Sofia Callum
> 6d20:32 Callum | The dog should have an account here.
  + 😂 Tenzin Wanjiru
2d12:15 Zoé | # Course du jeudi, 8 km
  Départ 12 h 10 devant la cantine, retour 13 h. On attend tout le monde, promis. Niveau : on peut encore parler en montant.
  + 🏃 Sofia Wanjiru Dominik Farid
> 2d12:31 Farid | Et si on ne peut plus parler ?
> 2d12:33 Zoé | Alors on chante 🎶
  + 😂 Farid Sofia Felix
> 2d13:40 Wanjiru | I'm in. Where I come from this is a warm-up 😇
  + 🔥 Zoé Sofia Callum
170m Stefan | # Samstag: Skitour auf den Col de la Fenêtre
  900 Höhenmeter, gemütlich, 6:40 an der Talstation. LVS, Schaufel und Sonde für alle, ich habe vier Sets zum Ausleihen. Gefahr: mässig, Nordhang lassen wir aus. Zwei Plätze sind noch frei.
  + picture ridge col-de-la-fenetre.png 1400x800
  + ⛷️ Zoé Anneliese Tenzin Sofia Nora
  + 👍 Felix Dominik
> 150m Felix | Ein Platz für mich? Ich bringe Nussgipfel mit.
> 146m Stefan | Für Nussgipfel immer.
  + 🥐 Anneliese Sofia
> 33m Margaux | Je vous ferai signe depuis la coupole, je finis ma nuit à cette heure-là 👋
  + 👋 Stefan Nora
)"},
    };
    return scripts;
}

} // namespace parvis::demo
