#include "backends/demo/SampleGroups.h"

namespace parvis::demo {

namespace {

using enum Language;

// clang-format off
constexpr HandMadeGroup groups[] = {
    {"beamline4", "Beamline 4", "Everything about Beamline 4: schedule, samples, what broke and who fixed it. People outside see this text and the members, nothing else.",
     Privacy::Closed, English, "", "Nora, Yusuf, Hiroshi, Chiamaka, Ingrid, Wanjiru, Thibault, Ana, Ling, Priya, Jakub", true, "rings", 3, 9, "Margaux"},
    {"ring", "Ring operations", "Who runs the ring, when, and what changed. Shift plans, stops and restarts.",
     Privacy::Closed, English, "Ring operations", "Katrin, Matteo, Zoé, Mehmet, Daria, Bernd, Élodie, Priya, Nora, Yusuf, Ruth, Hiroshi", true, "", 1, 10, "Callum, Felix"},
    {"all", "All of Haute Vallée", "News for everybody who works here. Posts by the directorate and the services, questions from anyone.",
     Privacy::Open, French, "*", "Aurélie, Callum, Gisela", true, "ridge", 0, 7},
    {"detector", "Detector upgrade", "Getting the new pixel detector from the crate to the first diffraction pattern by March.",
     Privacy::Closed, English, "", "Ingrid, Nora, Hiroshi, Yusuf, Priya, Ling, Arjun, Peter, Olivier, Jakub", true, "", 0, 7},
    {"safety", "Safety", "Alarms, drills, what we learned. Reading the posts marked with a number is part of your job.",
     Privacy::Open, German, "*", "Ruth, Katrin, Stefan", true, "", 0, 5},
    {"trail", "Mountain and trail", "Running, skiing, walking slowly. Tours leave from the valley station; everybody comes back.",
     Privacy::Open, French, "", "Stefan, Nora, Anneliese, Tenzin, Matteo, Zoé, Callum, Élodie, Sofia, Felix, Wanjiru, Margaux, Dominik, Priya, Raphaël, Farid", true, "snow", 3, 6},
    {"clinic", "Data clinic", "Bring your slow script, your odd fit, your 3 TB. Thursdays at 14:00, room 2-130, and here in between.",
     Privacy::Open, English, "Experiments, Controls and software, Snow and climate", "Jakub, Ling, Nora, Chiamaka, Wanjiru, Arjun, Tenzin, Margaux", true, "", 0, 7},
    {"canteen", "Canteen", "Menu, opening hours, praise and complaints. Giulia reads everything.",
     Privacy::Open, French, "*", "Giulia, Camille", true, "", 0, 5},
    {"choir", "Choir of the valley", "We sing on Wednesdays at 18:15 in the old hall. No audition, only courage.",
     Privacy::Open, German, "", "Bernd, Nora, Pauline, Leïla, Marcus, Ana, Gisela, Hiroshi, Camille", true, "dawn", 0, 3},
    {"bernd", "A surprise for Bernd", "He retires on 18 December and must not know. Never mention this where he can read.",
     Privacy::Secret, English, "", "Élodie, Nora, Sofia, Olivier, Katrin, Giulia, Camille, Callum", true, "", 1, 2},
    {"night", "Observatory nights", "Who observes what, seeing and weather on Dent Claire, and guest nights for colleagues.",
     Privacy::Open, French, "Observatory", "Raphaël, Margaux, Nora, Callum, Wanjiru, Tenzin", true, "night", 0, 4},
    {"newhere", "New here", "For the first hundred days: keys, forms, flats, where the good coffee is. Ask anything.",
     Privacy::Open, English, "Human resources", "Pauline, Gisela, Camille, Dominik, Ana, Wanjiru, Felix", false, "", 0, 3},
    {"snowlab", "Snow lab", "Field days, sensors and the daily snow profile.",
     Privacy::Open, German, "Snow and climate", "Tenzin, Anneliese, Stefan, Jakub", false, "snow", 0, 5},
    {"software", "Controls and software", "Releases, reviews and incidents of the control system.",
     Privacy::Open, English, "Controls and software, IT services", "Lukas, Priya, Arjun, Jakub, Ling, Dominik, Marcus", false, "", 0, 6},
    {"workshop", "Workshop", "What the workshop is building, and how to ask for something.",
     Privacy::Open, French, "Workshop", "Olivier, Peter, Felix, Élodie, Thibault", false, "", 0, 3},
    {"library", "Library and archive", "New books, old plans, open access. Loans by message.",
     Privacy::Open, French, "", "Leïla, Callum, Raphaël, Noémie, Hiroshi, Gisela", false, "", 0, 2},
    {"council", "Works council", "Staff representatives at work: what is negotiated, and how to reach us in confidence.",
     Privacy::Closed, German, "", "Marcus, Pauline, Peter, Zoé, Farid, Anneliese, Ana", false, "", 0, 2},
    {"budget", "Budget 2027", "Draft figures. Not to be passed on before the board has met.",
     Privacy::Secret, French, "", "Isabelle, Farid, Aurélie, Yusuf, Katrin, Lukas", false, "", 0, 2},
};

constexpr HandMadeChat chats[] = {
    {"Priya", "", "", "", true, false, 2, 7},
    {"shift", "Beam time crew", "Beamline 4, this week", "Hiroshi, Chiamaka, Matteo, Ana, Wanjiru", true, false, 4, 8},
    {"Chiamaka", "", "", "", true, false, 0, 7},
    {"Yusuf", "", "", "", false, false, 1, 6},
    {"lunch", "Lunch at noon", "", "Hiroshi, Priya, Wanjiru, Callum, Zoé, Thibault", false, false, 0, 7},
    {"Élodie", "", "", "", false, false, 0, 5},
    {"Matteo", "", "", "", false, false, 0, 6},
    {"Ingrid", "", "", "", false, false, 0, 5},
    {"skitour", "Ski tour Saturday", "Col de la Fenêtre, 6:40 at the valley station", "Stefan, Anneliese, Tenzin, Zoé, Sofia", false, false, 0, 4},
    {"Thibault", "", "", "", false, false, 0, 4},
    {"Dominik", "", "", "", false, false, 0, 3},
    {"Ana", "", "", "", false, false, 0, 4},
    {"paper", "Ice core paper", "Draft 4, due 12 December", "Chiamaka, Tenzin, Wanjiru, Yusuf", false, false, 0, 5},
    {"Callum", "", "", "", false, false, 0, 3},
    {"Hiroshi", "", "", "", false, false, 0, 4},
    {"Katrin", "", "", "", false, false, 0, 3},
    {"Olivier", "", "", "", false, false, 0, 3},
    {"optics", "Mirror alignment", "M2, until the beam is back", "Thibault, Hiroshi, Priya", false, false, 0, 4, "beamline4"},
    {"Margaux", "", "", "", false, false, 0, 3},
    {"Pauline", "", "", "", false, false, 0, 2},
    {"Wanjiru", "", "", "", false, false, 0, 3},
    {"Noémie", "", "", "", false, false, 0, 1},
    {"openday", "Open day 2027", "Saturday 5 June", "Callum, Camille, Ruth, Ana, Margaux, Giulia", false, true, 0, 4},
    {"Farid", "", "", "", false, false, 0, 2},
    {"Giulia", "", "", "", false, false, 0, 2},
    {"interlock", "Interlock review", "Every second Tuesday", "Priya, Lukas, Ruth, Matteo", false, false, 0, 4},
    {"Tenzin", "", "", "", false, false, 0, 2},
    {"Jakub", "", "", "", false, false, 0, 3},
    {"Leïla", "", "", "", false, false, 0, 2},
    {"altos", "Altos", "", "Pauline, Leïla, Ana, Gisela", false, true, 0, 2},
    {"Ruth", "", "", "", false, false, 0, 2},
    {"Stefan", "", "", "", false, false, 0, 2},
    {"office", "Corridor 4-2", "Plants, parcels, noise", "Hiroshi, Chiamaka, Wanjiru, Thibault, Yusuf", false, true, 0, 4},
    {"Zoé", "", "", "", false, false, 0, 3},
    {"Lukas", "", "", "", false, false, 0, 2},
    {"carpool", "Lift to the valley", "", "Sofia, Arjun, Ana, Marcus, Daria", false, false, 0, 4},
    {"Bernd", "", "", "", false, false, 0, 2},
    {"Aurélie", "", "", "", false, false, 0, 1},
    {"Camille", "", "", "", false, false, 0, 2},
    {"Ling", "", "", "", false, false, 0, 2},
};
// clang-format on

} // namespace

std::span<const HandMadeGroup> handMadeGroups() {
    return groups;
}

std::span<const HandMadeChat> handMadeChats() {
    return chats;
}

} // namespace parvis::demo
