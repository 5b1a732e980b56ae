#include "backends/demo/SampleScript.h"

#include <vector>

namespace parvis::demo {

std::span<const HandWritten> favouriteChats();
std::span<const HandWritten> furtherChats();

std::span<const HandWritten> chatScripts() {
    static const std::vector<HandWritten> all = [] {
        std::vector<HandWritten> scripts;
        for (const auto part : {favouriteChats(), furtherChats()})
            scripts.insert(scripts.end(), part.begin(), part.end());
        return scripts;
    }();
    return all;
}

std::span<const HandWritten> favouriteChats() {
    static constexpr HandWritten scripts[] = {
        {"Priya", R"(
1d16:48 Priya | The new shutter logic is on the test stand. Want to try to break it before it goes to the hutch?
1d16:50 Nora | Breaking things is my favourite part. Tomorrow at nine?
1d16:51 Priya | Nine is perfect. Bring the old interlock key, the test stand still wants one 🗝️
  + 👍 Nora
95m Priya | Good morning! It tripped once more during the night, at 04:17. Here is what the controller says:
  ```
  04:17:03  IL-4  vacuum   2.1e-6 mbar  > limit
  04:17:03  IL-4  shutter  closed in 38 ms
  04:17:04  IL-4  permit   withdrawn
  ```
88m Nora | 38 ms is good. But 2.1e-6 out of nowhere? That gauge was swapped on Monday.
  + re
  + 👀 Priya
84m Nora | Could you lay it over gauge 6? They sit on the same pipe.
41m Priya | Done. Gauge 6 is flat as a lake all night, so it is the gauge and not the vacuum.
  + picture plot gauges-4-and-6.png 1200x675
  + 🎉 Nora
38m Nora | Lovely plot. I'll ask Sofia for a spare from stores and we swap it at lunch.
12m Priya | Sofia has one on her desk, she says you can have it for a piece of cake 🍰
6m Priya | And the shutter test passed, 200 out of 200. I signed the sheet, your name goes below mine:
  + file shutter-test-protocol.pdf 184
)"},
        {"shift", R"(
1d17:55 Ana | The visiting team from Tromsø has arrived, three people, badges are done, they are in the guest house. They ask whether there is a kettle.
1d17:58 Wanjiru | There is, on the second shelf behind the cereal. It is a secret.
  + 😂 Ana Hiroshi Nora
1d18:20 Hiroshi | Hutch is searched and locked. First ice core goes in at 19:00, I stay until 23:00.
1d18:24 Chiamaka | I take 23:00 to 03:00, and then Nora's famous automatic mode.
1d22:41 Hiroshi | Sample 3 mounted, alignment within 4 µm. The small crack in the holder is only cosmetic.
  + picture heat sample-3.png 1000x750
  + 👍 Chiamaka Nora Wanjiru
1d23:04 Chiamaka | I have the con. It is very quiet and very cold, so: perfect.
190m Matteo | For your planning: short stop at 13:00 today, ten minutes, Daria exchanges a power supply in sector 7. I'll warn you five minutes before.
  + 🙏 Chiamaka Hiroshi Nora
176m Nora | Thanks Matteo. We use it to change the holder. List for the stop:
  - sample 5 out, sample 6 in
  - look at the nitrogen nozzle, it drips
  - Chiamaka goes and sleeps 😴
171m Chiamaka | I object to the third point
  + 😂 Matteo Ana Wanjiru
168m Nora | Overruled.
52m Hiroshi | Sample 5 finished, 1,800 projections, no gaps. Reconstruction is running on Ling's new nodes.
33m Ana | The Tromsø people would love to see the ring tunnel when it is open. Is that possible on Thursday?
27m Matteo | Thursday after 10:00 is fine. Solid shoes, eight people at most, and please tell Ruth.
21m Wanjiru | First slice of sample 5 😍 Look at those air bubbles, they are 800 years old.
  + picture rings slice-0417.png 1100x1100
  + 😍 Ana Hiroshi Chiamaka
  + 🧊 Matteo
)"},
        {"Chiamaka", R"(
2d14:10 Chiamaka | Do you have ten minutes for figure 3? I cannot decide between two colour scales and I have been looking at it for too long.
2d14:13 Nora | Send both.
2d14:15 Chiamaka | Left is what I have, right is what the journal likes.
  + picture heat figure-3-variants.png 1400x600
2d14:19 Nora | Right one. It survives being printed in grey, and half of your referees will do exactly that.
  + 👍 Chiamaka
1d19:30 Chiamaka | Chapter two has 41 pages now. Is that too long or am I finally a scientist?
1d19:34 Nora | Both 😄 Send it to me on Friday, I have a train ride to Bern and nothing else to read.
130m Chiamaka | I slept four hours, I am a new person. The nozzle dripped all night but the core stayed at −30.
122m Nora | Good. Did you log the temperature of the second sensor too?
118m Chiamaka | Every 10 s:
  ```
  julia> describe(df.t2)
  mean  -29.8
  min   -30.4
  max   -29.1
  ```
  + 👏 Nora
114m Nora | That is better than the specification. Put it into the methods section with exactly these numbers.
74m Chiamaka | Already there ✅ Thank you for the overruling earlier, you were right.
)"},
        {"Yusuf", R"(
2d09:12 Yusuf | Morning Nora. The panel wants two pages on what Beamline 4 would do with 20 % more beam time. By the end of next week, I'm afraid.
2d09:40 Nora | Two pages is easy, twenty would be hard. I have three ideas and one of them is even cheap.
2d09:41 Yusuf | Start with the cheap one. Isabelle reads these too.
  + 😂 Nora
1d11:02 Nora | Draft is here. Please be cruel to the second paragraph.
  + file beamline4-more-beam-time.pdf 238
1d15:37 Yusuf | I was gentle, it is good. Two things: say how many groups we turned away last year (I think 31?), and put the ice cores first. People remember ice.
1d15:52 Nora | 34 turned away, Ana counted. Ice first, done.
66m Yusuf | I presented it this morning. Aurélie asked exactly one question: "When can you start?"
64m Nora | 😳 What did you say?
  + re
63m Yusuf | "In March, if Ingrid's detector is ready." So now it depends on you two.
58m Nora | No pressure then. We mount the frame on Tuesday, and I'd rather be a week late than crack a module.
16m Yusuf | Agreed, a week late it is, if needed. Could you join the budget talk on Monday at 11? Fifteen minutes, only the part on Beamline 4.
)"},
        {"lunch", R"(
1d11:31 Callum | Terrace? It is eleven degrees and the sun reaches the third table.
1d11:33 Priya | In a coat, yes.
1d11:35 Thibault | Je viens, mais je garde mon bonnet.
  + 🧢 Zoé Callum
1d13:20 Zoé | Merci pour le café Callum ! La prochaine tournée est pour moi.
150m Wanjiru | Giulia's board says risotto with pumpkin, or lentil stew. I vote risotto.
148m Hiroshi | Risotto.
147m Priya | Stew!
145m Callum | Democracy says risotto, but nobody will stop you.
  + 😂 Priya Wanjiru
70m Thibault | On dit midi pile ? Après midi dix il n'y a plus de table près de la fenêtre.
68m Nora | Noon sharp. I have a gauge to swap at one.
47m Zoé | Je suis à l'heure pour une fois, promis 🤞
  + 🤞 Callum
)"},
        {"Élodie", R"(
2d10:05 Élodie | Salut Nora ! La boîte froide est en route depuis ce matin. 60 K, on descend doucement.
2d10:08 Nora | Bravo ! Tu penses être à 4,5 K pour vendredi ?
2d10:09 Élodie | Si personne ne touche à rien, jeudi soir.
1d08:15 Élodie | 20 K ce matin. La turbine 2 fait un petit bruit mais elle tourne.
  + picture plot descente-en-froid.png 1200x675
1d08:20 Nora | Un petit bruit genre « tout va bien » ou genre « appelle Bernd » ?
1d08:22 Élodie | Genre « tout va bien, mais Bernd est déjà là avec son stéthoscope » 😄
  + 😂 Nora
105m Élodie | 4,6 K ! On a du liquide depuis 7 h 40 🎉
  + 🎉 Nora
  + ❄️ Nora
101m Nora | Magnifique. Tu montes manger avec nous à midi ? C'est risotto.
97m Élodie | Je reste encore une heure près des vannes, gardez-moi une assiette ?
44m Nora | C'est promis, et un morceau de gâteau.
)"},
        {"Matteo", R"(
3d06:50 Matteo | Beam is back, 398 mA. Sorry for the rough night.
3d07:58 Nora | No harm done, we used the pause to calibrate. What was it in the end?
3d08:02 Matteo | A mouse. A real one. In the cable duct of sector 11. It is alive and now lives with Peter.
  + 🐭 Nora
  + 😂 Nora
3d08:05 Nora | Best fault report of the year.
1d13:44 Matteo | Can you live with 350 mA on Thursday morning? Daria wants to try the new optics.
1d13:51 Nora | Yes, if we know it the day before. The Tromsø group will still have statistics enough.
1d13:52 Matteo | You know it now 😉 I'll put it into the plan.
79m Nora | Do you have the orbit drift of last night by any chance? Sample 3 seems to have moved by half a pixel.
57m Matteo | Yes, 1.8 µm between 01:00 and 03:00, then the feedback caught it. The file has one row a second.
  + file orbit-drift.csv 1240
49m Nora | That fits to the decimal. Thank you, I can correct for it.
  + 👍 Matteo
)"},
        {"Ingrid", R"(
4d15:20 Ingrid | The crate is here! 340 kg, three shock indicators, all three still white.
  + picture plan crate-label.png 900x700
  + 🎉 Nora
4d15:24 Nora | I'm coming down. Don't open it without me.
4d15:25 Ingrid | I would never. (I opened the outer lid.)
1d10:30 Ingrid | Module test, first half: 23 of 24 good. Number 17 has a noisy column, the same as in the factory report.
1d10:41 Nora | We can mask one column. Or do you want to swap it?
1d10:44 Ingrid | Mask now, swap at the spring stop. I hate noise, but I hate screws at this height more.
112m Ingrid | Second half: 24 of 24. I am almost suspicious.
  + 👏 Nora
108m Nora | Take a photo of the table before you believe it 😄 Tuesday, nine o'clock, we mount the frame. Olivier lends us Felix and the crane.
103m Ingrid | I bring the torque wrench and the nerves.
)"},
        {"skitour", R"(
1d20:12 Stefan | Samstag: Treffpunkt 6:40 Talstation, LVS Kontrolle vor der ersten Gondel. Wer braucht noch Felle?
1d20:15 Zoé | Moi, 160 cm si possible 🙏
1d20:17 Stefan | Hab ich. Bring sie dir morgen in den Kontrollraum.
1d20:40 Anneliese | Profil von heute: 45 cm alt und ruhig, 12 cm neu, kaum Wind. Nordhang unter dem Col lassen wir aus, sonst mässig.
  + picture snow profil-fenetre.png 1000x1300
  + 👍 Stefan Tenzin Nora
1d20:44 Tenzin | Thank you Anneliese. I trust your shovel more than any model, and one of the models is mine.
  + 😂 Anneliese Sofia Zoé
240m Sofia | I'm in! Do I need crampons?
232m Stefan | Nimm sie mit, brauchen werden wir sie nicht. Rückweg ist spätestens 14 Uhr.
90m Nora | I bring tea for six and the cake that is left after today, so possibly no cake.
81m Anneliese | Tee reicht 😄 Bis Samstag!
)"},
        {"Thibault", R"(
2d16:02 Thibault | Le miroir M2 est mesuré : 0,31 µrad rms. C'est mieux que la promesse du fabricant.
  + picture heat m2-surface.png 1000x500
2d16:10 Nora | Superbe. On peut le monter pendant l'arrêt de janvier ?
2d16:12 Thibault | Oui, si la salle blanche est libre la semaine 2. Camille regarde.
1d09:05 Thibault | Salle réservée, du 11 au 15.
  + ✅ Nora
135m Nora | Parfait. Hiroshi demande si tu peux lui montrer le profilomètre un de ces jours.
128m Thibault | Demain 15 h ? Il doit juste laisser ses chaussures dehors, et ses champignons aussi 🍄
  + 😂 Nora
)"},
    };
    return scripts;
}

} // namespace parvis::demo
