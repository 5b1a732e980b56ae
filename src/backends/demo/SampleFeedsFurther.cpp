#include "backends/demo/SampleScript.h"

namespace parvis::demo {

std::span<const HandWritten> furtherFeeds();

std::span<const HandWritten> furtherFeeds() {
    static constexpr HandWritten scripts[] = {
        {"clinic", R"(
7d15:30 Chiamaka | # My script takes four hours. Should it?
  It reads 1,800 images, subtracts the dark one and writes them again. I suspect the last line but I'm afraid to touch it.
  ```python
  for i in range(n):
      stack = np.append(stack, read(i) - dark)
  ```
  + 🐢 Arjun Ling
> 7d15:38 Ling | `append` copies everything you have so far, 1,800 times. Allocate once:
  ```python
  stack = np.empty((n, *dark.shape), np.float32)
  for i in range(n):
      stack[i] = read(i) - dark
  ```
  + 👏 Wanjiru Jakub Tenzin
> 7d15:51 Chiamaka | 41 seconds. I will tell my grandchildren.
  + 😂 Ling Arjun Nora
2d14:30 Jakub | # Where old data goes
  From January, runs older than two years move to tape by themselves. You still see them in the same folder, opening one takes about three minutes. If you need something to stay on disk, add a file called `KEEP` with one line that says why.
  + 👍 Nora Tenzin Margaux Wanjiru
> 2d14:52 Margaux | Même les nuits d'observation ?
> 2d14:55 Jakub | Yes, but the last two winters stay on disk for you.
  + 🌟 Margaux
1d15:10 Wanjiru | # Notes from Thursday
  - Bayesian fits: start with three parameters, not with eleven
  - The share is fast again, it was a cable
  - There was banana bread
  .
  Next week: how to name files so that you find them in 2036.
  + 🍌 Chiamaka Ling Arjun
  + 👍 Jakub Nora
> 1d15:41 Arjun | `final_final_v3_really.dat`, obviously.
  + 😂 Wanjiru Chiamaka Nora Tenzin
)"},
        {"canteen", R"(
3d09:00 Giulia | # Le menu de la semaine
  - **lundi** : polenta, champignons, salade
  - **mardi** : soupe à l'oignon, quiche
  - **mercredi** : curry de pois chiches
  - **jeudi** : risotto à la courge, ou lentilles
  - **vendredi** : poisson du lac, pommes de terre
  + 😋 Zoé Hiroshi Ana Felix Bernd
> 3d09:20 Hiroshi | The mushrooms on Monday: are they from above the snow lab?
> 3d09:34 Giulia | Oui, et contrôlés deux fois. Merci pour le panier !
  + 🍄 Hiroshi Tenzin
1d13:30 Dominik | # Lob
  Das Curry gestern. Mehr sage ich nicht.
  + ❤️ Giulia Priya Arjun Wanjiru
> 1d13:42 Giulia | 🥰
140m Camille | # La terrasse reste ouverte
  Tant qu'il y a du soleil, les trois tables du sud restent dehors, avec des couvertures. Merci de les ramener, il en manque déjà deux.
  + ☀️ Callum Zoé Thibault
> 122m Callum | One of them is keeping my tripod warm. I confess.
  + 😂 Camille Nora
)"},
        {"choir", R"(
5d20:40 Bernd | # Adventskonzert am 13. Dezember
  Um 17:00 in der alten Halle, die hat den besten Klang und die schlechteste Heizung. Programm und Noten im Anhang, bitte Takt 40 bis 72 zu Hause ansehen.
  + file noten-advent.pdf 2150
  + 🎶 Pauline Leïla Ana Gisela Marcus Hiroshi Nora
> 5d21:05 Marcus | Ich bringe zwei Heizstrahler mit.
  + 🔥 Ana Leïla
1d19:30 Leïla | # Merci pour mercredi
  On a tenu la note finale pendant onze secondes, j'ai compté. Les vitres aussi ont tenu.
  + ❤️ Bernd Pauline Nora Gisela
> 1d19:44 Hiroshi | I was the one who started too early. It will not happen again before Christmas.
  + 😂 Leïla Ana Bernd
)"},
        {"bernd", R"(
6d12:30 Élodie | # The plan
  Friday 18 December, 15:00, hall 3. He thinks it is a safety inspection (sorry Ruth). Who does what:
  - Giulia: the cake, in the shape of a flange, CF63 of course
  - Olivier: the present, a gauge that shows 36 years
  - Callum: photographs since 1989, Leïla helps in the archive
  - Nora: keeps him busy from 14:00
  + 🤫 Sofia Nora Olivier Katrin Giulia Camille Callum
> 6d12:44 Olivier | La jauge est presque finie. L'aiguille va de 1989 à « vacances ».
  + 😂 Élodie Sofia Katrin
> 6d13:02 Nora | I'll ask him to explain seals. That gives us two hours.
  + 😂 Olivier Giulia Callum
1d10:20 Callum | # Found: Bernd in 1991
  With a moustache, on top of the first cold box. I have prints in A1.
  + 😍 Katrin Sofia Élodie Nora Camille
> 1d10:36 Katrin | Den Schnauz hatte ich vergessen. Das kommt gross an die Wand!
28m Sofia | # He nearly found the banner
  It was in the pump store, behind the CF63 seals. He is tidying up!! I said it is for the open day. Please agree with me if he asks.
  + 😱 Élodie Nora Giulia
> 14m Camille | La banderole est maintenant chez moi, sous les nappes.
  + 🙏 Sofia Élodie
)"},
        {"night", R"(
4d18:00 Raphaël | # Nuit des collègues, vendredi
  Saturne, la nébuleuse d'Orion et, si le ciel veut bien, une comète. Vingt places, montée à 19 h 30 avec la benne, descente à 23 h.
  + 🔭 Nora Callum Wanjiru Tenzin
  + 🙋 Ana Zoé Chiamaka
> 4d18:22 Wanjiru | Two places for me and my scarf.
> 4d18:40 Nora | Five please, four of them from Tromsø. They say they know the dark.
  + 😄 Raphaël Margaux
1d05:20 Margaux | # Seeing 0,7 et une comète
  Quatre heures de pose entre deux nuages. Elle a perdu un morceau de sa queue pendant la nuit, regardez à gauche.
  + picture night comete.png 1400x900
  + 😍 Nora Callum Tenzin Wanjiru
  + 🌠 Raphaël
> 1d08:50 Callum | May I send this to the world?
> 1d15:05 Margaux | Oui, avec le nom de Bastien : c'est lui qui a tenu le guidage à −18.
  + 👏 Raphaël Nora
1d16:10 Raphaël | # Nuit des collègues, deuxième date
  On recommence, avec Jupiter cette fois. Vingt places, montée avec la benne.
  + event 3d19:30 210 Dent Claire, station supérieure
  + 🙋 Ana Zoé Chiamaka Callum Tenzin
  + 🤷 Hiroshi
  + 🙅 Wanjiru
)"},
        {"newhere", R"(
6d09:00 Pauline | # Welcome to the November people
  Six of you started this month. Three things nobody tells you: the lift in the main building is slower than the stairs, fondue is on the first Friday, and every question is allowed here.
  + 👋 Camille Dominik Ana Gisela
> 6d09:18 Wanjiru | What is the code of the bike shed?
> 6d09:20 Camille | Je te l'envoie en privé 😉
2d10:40 Dominik | # Notebook ready?
  If yours still says "setting up" after lunch, bring it to the ground floor of building 2. It takes ten minutes and there are biscuits.
  + 🍪 Felix Ana Pauline
> 2d11:15 Felix | Meins läuft, danke. Die Kekse auch.
)"},
        {"snowlab", R"(
2d07:20 Anneliese | # Schneeprofil, Versuchsfeld, 2380 m
  57 cm, davon 12 neu. Schwachschicht auf 31 cm, Bruch bei Stufe 22. Temperatur an der Oberfläche −14,2.
  + picture snow profil-versuchsfeld.png 1000x1300
  + 👍 Tenzin Stefan Jakub
> 2d07:44 Stefan | Danke, ich lasse den oberen Weg zu.
1d07:15 Anneliese | # Sensor 9 is awake again
  After three weeks of silence. It was ice in the plug, and a very curious fox.
  + 🦊 Tenzin Jakub Stefan
> 1d08:05 Jakub | Data has arrived, 21 days at once. The fox did not delete anything.
)"},
        {"software", R"(
3d16:00 Lukas | # Release 26.11 ist draussen
  Schnellere Archivabfragen, der neue Shutter im Teststand, 14 Fehler weniger. Dank an alle, die am Wochenende davor nichts mehr geändert haben.
  + 🎉 Priya Arjun Jakub Ling Dominik
> 3d16:20 Arjun | I had one finger on the key. I was strong.
  + 😂 Lukas Priya
1d11:00 Priya | # Test protocol: shutter logic
  200 closings, slowest 41 ms, limit is 50. Tomorrow with Nora on the stand, then Beamline 4.
  + file shutter-test-protocol.pdf 184
  + 👍 Lukas Arjun Marcus
> 1d11:24 Lukas | Sehr schön. Bitte auch einmal mit gezogenem Stecker.
)"},
        {"workshop", R"(
5d08:00 Olivier | # Le cadre du détecteur est fini
  11 kg, 64 vis, 2 dixièmes de jeu. Trois pièces sont de Felix, cherchez la différence : il n'y en a pas.
  + picture plan cadre-detecteur.png 1100x800
  + 👏 Peter Élodie Thibault Felix
> 5d08:30 Felix | Danke! Ich habe zweimal gemessen.
> 5d08:32 Olivier | Trois fois, je t'ai vu.
  + 😄 Peter Thibault
2d15:00 Peter | # Maus gesucht, Maus gefunden
  Sie heisst jetzt Sektor, wohnt in einer Kiste mit Heu und wird am Samstag ins Tal gefahren. Besuche bis Freitag möglich.
  + 🐭 Felix Élodie Olivier
)"},
        {"library", R"(
4d11:00 Leïla | # Les plans de 1963 sont numérisés
  212 feuilles, à l'encre, dont le premier spectromètre. Consultables ici, et l'original sur rendez-vous, les mains propres.
  + file inventaire-plans-1963.csv 64
  + ❤️ Raphaël Callum Hiroshi Noémie
> 4d11:25 Raphaël | La coupole y est aussi ?
> 4d11:30 Leïla | Trois versions. La plus belle n'a jamais été construite.
  + 😍 Raphaël Callum
)"},
        {"council", R"(
3d10:00 Marcus | # Pikettregelung: Stand der Verhandlung
  Einig sind wir über die Ruhezeit (11 Stunden, ohne Ausnahme). Offen ist die Entschädigung am Wochenende. Nächste Runde am 2. Dezember, Hinweise bitte vertraulich an mich oder Zoé.
  + file pikett-entwurf.pdf 148
  + 👍 Zoé Peter Pauline Ana
> 3d10:31 Zoé | Merci Marcus. J'ai trois remarques de la salle de contrôle, je te les envoie.
)"},
        {"budget", R"(
5d17:00 Farid | # Version 3 des chiffres
  L'électricité baisse de 9 % grâce à la boîte froide. L'écart se trouve maintenant dans les voyages, ligne 42. À ne pas diffuser avant le conseil.
  + file budget-2027-v3.csv 310
  + 👍 Isabelle Aurélie Katrin
> 5d17:22 Yusuf | Line 42 is us. I explain on Monday at 11.
> 5d17:40 Isabelle | Merci, quinze minutes suffisent.
)"},
    };
    return scripts;
}

} // namespace parvis::demo
