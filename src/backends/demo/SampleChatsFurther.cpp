#include "backends/demo/SampleScript.h"

namespace parvis::demo {

std::span<const HandWritten> furtherChats();

std::span<const HandWritten> furtherChats() {
    static constexpr HandWritten scripts[] = {
        {"Dominik", R"(
1d08:40 Nora | Guten Morgen Dominik, der Drucker auf 4-2 druckt alles auf A3. Wirklich alles.
1d08:47 Dominik | Guten Morgen! Jemand hat das Papierfach umgestellt. Ist korrigiert, bitte noch einmal versuchen.
1d08:52 Nora | Läuft. Ein Konzertplakat habe ich behalten, es ist sehr schön geworden.
  + 😂 Dominik
1d14:05 Dominik | Noch etwas: Dein Messrechner bekommt am Donnerstag um 7:00 Updates, Dauer etwa 20 Minuten. Passt das?
1d14:11 Nora | Donnerstag 7:00 ist gut, um 8:00 brauche ich ihn.
1d14:12 Dominik | Ist notiert. Ich bin vorsichtshalber vor Ort.
  + 🙏 Nora
)"},
        {"Ana", R"(
1d15:10 Ana | Proposals for the spring: 61 so far, 14 of them for Beamline 4. The list is attached.
  + file proposals-spring.csv 48
1d15:22 Nora | 14! Last spring it was 9. I'll read them at the weekend.
1d15:23 Ana | Not at the weekend, please. The panel meets on the 8th, there is time 💛
1d15:24 Nora | Yes, boss.
  + 😄 Ana
1d17:40 Ana | And Nora, the Tromsø group brought brown cheese. It stands at the reception with your name on it.
)"},
        {"paper", R"(
3d11:00 Tenzin | Draft 3 read. The climate part is right now. I moved one comma and removed one "very".
3d11:04 Chiamaka | Only one? I'm making progress.
  + 😂 Tenzin Wanjiru
2d13:15 Yusuf | The abstract should say what we found in the first two sentences. At the moment it says how cold it was.
  + 👍 Tenzin Nora
2d13:40 Chiamaka | Next try:
  .
  **We resolve single air bubbles in 800-year-old ice without melting it.** Their size tells the summer temperature of the year they closed, to within half a degree.
  .
  Better?
  + ❤️ Yusuf Tenzin Wanjiru Nora
2d13:44 Yusuf | Much. Now I want to read on.
1d17:02 Wanjiru | Segmentation is rerun with the new weights, the error bars shrink by a third. Numbers and notebook are on the share, folder `ice/draft4`.
1d17:20 Nora | Great work. So: draft 4 by Monday, Tenzin checks the years, I check the figures, Chiamaka sleeps at least once.
  + 👍 Chiamaka Tenzin Wanjiru Yusuf
)"},
        {"Callum", R"(
2d10:30 Callum | Could I come by with the camera on Thursday? I'd like somebody holding an ice core in front of the hutch, looking thoughtful.
2d10:36 Nora | Chiamaka can look thoughtful, I only look tired. Thursday 11:00, after the ring visit?
2d10:37 Callum | Perfect light by then. Thank you!
1d12:15 Callum | Last month's photo made the front page of the valley paper, by the way. Your hutch is famous 📰
  + picture dawn front-page.png 1200x800
  + 😍 Nora
)"},
        {"Hiroshi", R"(
2d08:55 Hiroshi | I calibrated with the silver powder: the distance is 214.62 mm, last month it was 214.60.
2d08:58 Nora | The table breathes with the seasons. Please note it in the logbook, Ingrid loves such numbers.
2d08:59 Hiroshi | Done, page 88.
1d14:30 Hiroshi | Would you check my English in the safety form? I wrote "the sample is not angry". I mean it does not react.
1d14:33 Nora | "The sample is inert." But I like angry samples, let's keep the expression 😄
  + 😂 Hiroshi
)"},
        {"Katrin", R"(
3d16:20 Katrin | Nora, Wartungsfenster im Januar: 11. bis 22. Reicht euch das für M2 und den Detektor?
3d16:34 Nora | M2 sicher. Der Detektor kommt ohnehin erst im März dran, bis dahin nur der Rahmen.
3d16:35 Katrin | Gut, dann bleibt es dabei. Plan ist in der Gruppe.
1d09:48 Katrin | Und danke für den Besuch mit den Gästen, Matteo freut sich immer, wenn jemand fragt, wie der Ring klingt.
  + 😊 Nora
)"},
        {"Olivier", R"(
3d13:10 Olivier | Le support est fini. J'ai gardé 2 dixièmes de jeu, avec le froid il en restera 1.
  + picture plan support-frame.png 1100x800
3d13:15 Nora | C'est exactement ce qu'il fallait. Merci Olivier, et merci à Felix !
3d13:16 Olivier | Felix a fait les trois dernières pièces tout seul. Dis-le-lui, il ne me croit pas.
3d13:20 Nora | Je passe le lui dire cet après-midi.
  + 👍 Olivier
)"},
        {"optics", R"(
3d10:00 Thibault | Plan pour M2 :
  - lundi : démontage, mesure de référence
  - mardi et mercredi : montage, vide
  - jeudi : premier faisceau, si tout va bien
3d10:12 Priya | I'll have the motor limits loaded on Wednesday evening. New limits are ±2.5 mm, correct?
3d10:15 Thibault | ±2.4, there is a screw. A small one, but it wins.
  + 😂 Priya Hiroshi Nora
2d17:45 Hiroshi | I prepared the alignment script, it stops when the intensity drops by 5 %:
  ```python
  while step > 0.002:
      move(m2.pitch, step)
      if diode.read() < 0.95 * best:
          move(m2.pitch, -step)
          step /= 2
  ```
  + 👏 Priya Nora
2d17:52 Priya | Nice and short. Please read the diode twice, it is noisy in the first millisecond.
2d17:55 Hiroshi | Thank you, changed.
)"},
        {"Margaux", R"(
3d19:20 Margaux | Nuit claire annoncée vendredi ! Si tu veux montrer Saturne à tes invités de Tromsø, montez à 20 h.
3d19:31 Nora | Ils vont adorer. On sera cinq, c'est trop ?
3d19:33 Margaux | Cinq c'est parfait. Habits chauds, pas de lampe blanche, et du chocolat pour l'astronome.
  + 🍫 Nora
1d05:10 Margaux | Pour te donner envie : cette nuit, seeing 0,7.
  + picture night saturne-vendredi.png 1200x800
  + 😍 Nora
)"},
        {"Pauline", R"(
4d09:30 Pauline | Bonjour Nora, l'entretien annuel de Chiamaka est à planifier avant Noël. Le 3 ou le 9 décembre ?
4d09:44 Nora | Le 9 à 10 h, elle rend son chapitre le 5.
4d09:45 Pauline | Noté, invitation envoyée. Merci d'y avoir pensé !
)"},
        {"Wanjiru", R"(
3d15:02 Wanjiru | Question from the new person: who do I ask about a longer cable for the camera?
3d15:05 Nora | Peter Imhof, first floor of the workshop. Bring the length in metres and say hello to the mouse.
3d15:06 Wanjiru | ...the mouse?
3d15:07 Nora | You'll see 🐭
3d16:40 Wanjiru | I have a cable and I have met the mouse. His name is Sector.
  + 😂 Nora
)"},
        {"Noémie", R"(
5d10:00 Nora | Bonjour Noémie, je préfère t'écrire ici pour le contrat avec le musée.
  + locked
5d10:06 Noémie | Bien reçu.
  + locked
5d10:20 Noémie | À demain.
  + locked
)"},
        {"openday", R"(
4d14:00 Callum | First plan for the open day: ring tunnel in the morning, Beamline 4 and the snow lab after lunch, telescope at night. 2,000 visitors if the sun shines.
4d14:08 Camille | Navettes toutes les dix minutes depuis la gare, c'est réservé.
4d14:15 Ruth | Tunnel: höchstens 25 Personen gleichzeitig, zwei Begleitpersonen. Das muss so bleiben.
  + 👍 Callum Camille Ana Nora
4d14:31 Giulia | Polenta per tutti, ho bisogno di quattro mani e di una grande pentola.
  + ❤️ Ana Margaux Callum
2d11:20 Margaux | Le soir il nous faut un ciel. Pour le reste, je m'en occupe 🔭
2d11:25 Ana | I can find thirty volunteers, if each of them gets one of Callum's red scarves.
)"},
        {"Farid", R"(
5d14:10 Farid | Bonjour Nora, il me manque la facture des modules (commande 4-1187).
5d14:22 Nora | La voici, désolée du retard.
  + file facture-4-1187.pdf 96
5d14:24 Farid | Merci ! Tout est juste, au centime près. C'est rare 😄
  + 😄 Nora
)"},
        {"Giulia", R"(
4d16:00 Nora | Giulia, le risotto d'hier était le meilleur de l'année. Les invités en parlent encore.
4d16:30 Giulia | Grazie! Le secret : du vin blanc, et ne jamais répondre au téléphone.
  + ❤️ Nora
)"},
        {"interlock", R"(
6d10:02 Lukas | Agenda für heute: 1. Auslösung von letzter Woche, 2. neue Shutterlogik, 3. was wir weglassen können.
6d10:05 Ruth | Punkt 3 bitte zuerst. Weglassen ist mir am liebsten, solange es nicht die Sicherheit ist.
  + 👍 Priya Matteo
6d11:15 Priya | Minutes: the old door contact of Beamline 2 goes, everything else stays. Test of the shutter logic next week with Nora.
  + file interlock-review-minutes.pdf 122
  + 👍 Lukas Ruth Matteo Nora
)"},
        {"Tenzin", R"(
6d08:30 Tenzin | The core drilled at 3,410 m arrives on Wednesday, 62 pieces. May we keep twelve of them in your freezer?
6d08:41 Nora | Ten fit at once, for twelve I have to move the ice cream.
6d08:42 Tenzin | Science is sacrifice.
  + 😂 Nora
)"},
        {"Jakub", R"(
5d17:20 Jakub | Your beam time from September takes 3.1 TB, 2.4 of it are dark frames saved one by one. May I merge them?
5d17:33 Nora | Please do. Keep one in a hundred in case a referee asks.
5d17:34 Jakub | One in a hundred it is. You just won a disk.
  + 🎉 Nora
)"},
        {"Leïla", R"(
6d15:00 Leïla | J'ai retrouvé les plans du premier spectromètre, 1963, à l'encre. Tu veux les voir avant que je les numérise ?
6d15:12 Nora | Oh oui ! Je passe demain à 16 h, les mains propres.
6d15:13 Leïla | Et sans café ☕️🚫
)"},
        {"altos", R"(
6d19:40 Gisela | Am Mittwoch proben wir die Takte 40 bis 72, bitte vorher ansehen. Der Einsatz bei 58 ist unserer!
6d19:52 Ana | 58 is where I always breathe. I'll breathe at 57.
  + 😂 Pauline Leïla Nora
6d20:05 Leïla | Et moi je respire à 59, on se relaie.
)"},
        {"Ruth", R"(
7d09:00 Ruth | Nora, dein Dosimeter vom Oktober: 0,02 mSv, alles bestens. Das neue liegt im Fach.
7d09:10 Nora | Danke Ruth, hole ich am Nachmittag.
)"},
        {"Stefan", R"(
7d16:30 Stefan | Die Kiste für euch ist oben, 340 kg. Hat der Bahn nichts ausgemacht, mir schon.
7d16:35 Nora | Ich schulde dir ein Bier. Oder zwei.
7d16:36 Stefan | 340 kg sind drei 😉
  + 🍻 Nora
)"},
        {"office", R"(
6d08:05 Wanjiru | Whose is the parcel that ticks?
6d08:07 Thibault | C'est mon métronome. Pour le laser. C'est une longue histoire.
  + 😂 Yusuf Hiroshi Chiamaka
6d08:30 Yusuf | Please ask before you water the ficus: three of us did, and it is a plant of the desert.
5d09:15 Hiroshi | The ficus feels better today.
  + 🌵 Wanjiru Nora
)"},
        {"Zoé", R"(
7d18:20 Zoé | Merci d'avoir échangé ta garde avec moi, le concert était génial !
7d18:31 Nora | Avec plaisir. Tu me raconteras au café.
)"},
        {"Lukas", R"(
8d11:10 Lukas | Der neue Archivserver läuft. 40 % schneller, sagt Jakub, und Jakub sagt so etwas nicht leicht.
8d11:22 Nora | Man merkt es! Die Kurven sind da, bevor ich den Finger von der Taste nehme.
  + 😊 Lukas
)"},
        {"carpool", R"(
5d16:50 Sofia | I drive down at 17:20, two seats free.
5d16:52 Daria | One for me please!
5d16:53 Marcus | Und einer für mich, danke.
5d16:58 Arjun | Cable car for me then, I like the view anyway 🚠
)"},
        {"Bernd", R"(
8d14:00 Bernd | Falls ihr noch CF63 Dichtungen braucht: ich räume auf, es sind 212 Stück.
8d14:20 Nora | Wir nehmen zwanzig, danke Bernd! Aufräumen, du? Was ist los? 😄
8d14:22 Bernd | Man wird ordentlich im Alter.
)"},
        {"Aurélie", R"(
9d17:05 Aurélie | Chère Nora, bravo pour la visite du conseil. On a senti que vous aimez ce que vous faites.
9d17:40 Nora | Merci beaucoup, je transmets à toute l'équipe. Ils l'ont mérité.
)"},
        {"Camille", R"(
9d10:15 Nora | Bonjour Camille, la porte du 4-212 ne se ferme plus toute seule.
9d10:40 Camille | Le gond est changé, et la clé de la réserve est de nouveau au crochet 14. Bonne journée !
  + 🙏 Nora
)"},
        {"Ling", R"(
10d13:30 Ling | Reconstruction of 2048³ takes 71 s now, it was 19 minutes in spring.
10d13:36 Nora | I'll have to find a new moment for my coffee ☕️
  + 😄 Ling
)"},
    };
    return scripts;
}

} // namespace parvis::demo
