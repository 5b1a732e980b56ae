#include "backends/demo/SamplePeople.h"

namespace parvis::demo {

namespace {

using enum Language;

// clang-format off
constexpr HandMadePerson people[] = {
    {"Nora", "Berthod", "Instrument scientist", "Experiments", "Yusuf", "Building 4, room 4-212",
     English, "English, français, Deutsch", "X-ray optics, Python, Beamline 4",
     "I look after Beamline 4 and the people who come to use it. If the hutch door is open, come in.",
     "Beam time until Thursday", ""},
    {"Aurélie", "Montfort", "Director", "Directorate", "", "Main building, room 301",
     French, "français, English", "Glaciology, Leadership",
     "Directrice depuis 2021. Ma porte est ouverte le mardi matin, avec du café.", "", "ridge"},
    {"Yusuf", "Adeyemi", "Head of experiments", "Experiments", "Aurélie", "Building 4, room 4-301",
     English, "English, français, Yorùbá", "Spectroscopy, Beam time planning",
     "Physicist, father of three, slow on skis.", "In Val-d'Orsan all week", ""},
    {"Katrin", "Oberholzer", "Head of ring operations", "Ring operations", "Aurélie", "Control room, desk 1",
     German, "Deutsch, English, français", "Accelerator physics, Shift planning",
     "Der Ring läuft am besten, wenn niemand über ihn redet.", "", ""},
    {"Matteo", "Ferrante", "Shift lead", "Ring operations", "Katrin", "Control room",
     English, "italiano, English, français", "Operations, Injection tuning",
     "Twelve years of night shifts and still no coffee after four.", "Shift until 14:00", "dawn"},
    {"Priya", "Raghunathan", "Controls engineer", "Controls and software", "Lukas", "Building 2, room 2-118",
     English, "English, தமிழ், Deutsch", "EPICS, Python, Interlocks",
     "Interlocks are love letters from the past to the future.", "", ""},
    {"Lukas", "Steinegger", "Head of controls and software", "Controls and software", "Aurélie", "Building 2, room 2-101",
     German, "Deutsch, English", "Control systems, C++", "Am liebsten einfache Dinge, die laufen.", "", ""},
    {"Élodie", "Carron", "Cryogenics engineer", "Cryogenics and vacuum", "Bernd", "Building 3, hall",
     French, "français, English", "Helium, Cold boxes, Welding",
     "Quatre kelvins et demi, c'est ma température de confort.", "Sur la boîte froide", "snow"},
    {"Bernd", "Hallauer", "Head of cryogenics and vacuum", "Cryogenics and vacuum", "Aurélie", "Building 3, room 3-010",
     German, "Deutsch, français, English", "Vacuum, Cryogenics, Patience",
     "Seit 1989 dabei. Wer eine Dichtung sucht: ich habe sie.", "", ""},
    {"Sofia", "Marklund", "Vacuum technician", "Cryogenics and vacuum", "Bernd", "Building 3, workshop",
     English, "svenska, English, Deutsch", "Leak search, Pumps", "", "", ""},
    {"Hiroshi", "Nakagawa", "Beamline scientist", "Experiments", "Yusuf", "Building 4, room 4-208",
     English, "日本語, English", "Diffraction, Detectors", "Crystals, mostly. Sometimes mushrooms.", "", ""},
    {"Chiamaka", "Eze", "Doctoral student", "Experiments", "Nora", "Building 4, room 4-215",
     English, "English, Igbo", "Tomography, Julia", "Second year. Ice cores under X-rays.", "Writing chapter two", "night"},
    {"Jakub", "Wolny", "Data engineer", "Controls and software", "Lukas", "Building 2, room 2-120",
     English, "polski, English", "Storage, SQL, Rust", "I count bytes so you don't have to.", "", ""},
    {"Margaux", "Delacombe", "Astronomer", "Observatory", "Raphaël", "Observatory, Dent Claire",
     French, "français, English", "Spectrographs, Night work", "Je dors le jour. Écrivez quand même.",
     "Nuits d'observation jusqu'à dimanche", "night"},
    {"Raphaël", "Jaccard", "Head of observatory", "Observatory", "Aurélie", "Observatory, Dent Claire",
     French, "français, Deutsch, English", "Optics, Telescope control", "", "", "ridge"},
    {"Anneliese", "Gruber", "Snow physicist", "Snow and climate", "Tenzin", "Snow lab, room 12",
     German, "Deutsch, English", "Avalanche models, Field work", "Im Winter draussen, im Sommer am Rechner.",
     "Im Feld, Funk Kanal 3", "snow"},
    {"Tenzin", "Dorje", "Head of snow and climate", "Snow and climate", "Aurélie", "Snow lab, room 2",
     English, "བོད་སྐད་, English, Deutsch", "Glaciers, Statistics", "Snow is patient. I am learning.", "", ""},
    {"Olivier", "Praz", "Master of the workshop", "Workshop", "Katrin", "Workshop, ground floor",
     French, "français, Deutsch", "Milling, Drawings, Steel", "Un dessin vaut mieux qu'un long message.", "", ""},
    {"Ruth", "Zgraggen", "Safety officer", "Safety", "Aurélie", "Main building, room 112",
     German, "Deutsch, français, English", "Radiation protection, First aid", "Im Notfall: 118, dann mich.", "", ""},
    {"Pauline", "Esselier", "Personnel partner", "Human resources", "Gisela", "Main building, room 205",
     French, "français, English", "Contracts, Onboarding", "Contrats, congés, questions de toute sorte.", "", ""},
    {"Gisela", "Wüthrich", "Head of human resources", "Human resources", "Aurélie", "Main building, room 206",
     German, "Deutsch, français, English", "Labour law, Mediation", "", "", ""},
    {"Farid", "Benhaddou", "Controller", "Finance", "Isabelle", "Main building, room 108",
     French, "français, العربية, English", "Budgets, Spreadsheets", "Les chiffres d'abord, le café ensuite.", "", ""},
    {"Isabelle", "Rochat", "Head of finance", "Finance", "Aurélie", "Main building, room 110",
     French, "français, English", "Accounting, Grants", "", "", ""},
    {"Dominik", "Achermann", "Service desk", "IT services", "Lukas", "Building 2, ground floor",
     German, "Deutsch, English, français", "Linux, Printers, Calm", "Schon aus- und eingeschaltet?", "", ""},
    {"Leïla", "Haddad", "Librarian", "Library and archive", "Aurélie", "Library",
     French, "français, العربية, English", "Archives, Open access", "Les plans de 1963 existent. Je sais où.", "", ""},
    {"Callum", "Rutherford", "Communication officer", "Communication", "Aurélie", "Main building, room 120",
     English, "English, français", "Writing, Photography", "Tell me what you found before the press does.", "", "dawn"},
    {"Giulia", "Bonetti", "Head chef", "Canteen and house", "Camille", "Canteen",
     French, "italiano, français", "Polenta, Menus for 200", "", "Jeudi: risotto", ""},
    {"Mehmet", "Aksoy", "Operator", "Ring operations", "Matteo", "Control room",
     German, "Türkçe, Deutsch, English", "Operations, RF", "", "Nachtschicht", ""},
    {"Zoé", "Fellay", "Operator", "Ring operations", "Matteo", "Control room",
     French, "français, English", "Operations, Injection tuning", "", "", ""},
    {"Peter", "Imhof", "Electrician", "Workshop", "Olivier", "Workshop, first floor",
     German, "Deutsch", "High voltage, Cables", "", "", ""},
    {"Ingrid", "Solheim", "Detector physicist", "Experiments", "Yusuf", "Building 4, lab 4-003",
     English, "norsk, English", "Silicon detectors, FPGA", "Pixels, and the reasons why one of them is dead.", "", "snow"},
    {"Arjun", "Mehta", "Software developer", "Controls and software", "Lukas", "Building 2, room 2-122",
     English, "हिन्दी, English", "C++, Qt, Reviews", "", "", ""},
    {"Camille", "Dubosson", "Head of house services", "Canteen and house", "Aurélie", "Main building, reception",
     French, "français, English, Deutsch", "Rooms, Keys, Everything", "Clés, salles, navettes: c'est ici.", "", ""},
    {"Stefan", "Brugger", "Site logistics", "Canteen and house", "Camille", "Cable car, valley station",
     German, "Deutsch, français", "Mountain guide, Cranes", "", "Bahn fährt normal", "ridge"},
    {"Wanjiru", "Kamau", "Postdoctoral fellow", "Experiments", "Yusuf", "Building 4, room 4-210",
     English, "English, Kiswahili", "Imaging, Machine learning", "Here until August, then let's see.", "", ""},
    {"Thibault", "Renaud", "Optics engineer", "Experiments", "Yusuf", "Building 4, metrology lab",
     French, "français, English", "Mirrors, Metrology", "Trois nanomètres, c'est beaucoup.", "", ""},
    {"Daria", "Kovalenko", "Magnet engineer", "Ring operations", "Katrin", "Building 1, room 1-040",
     English, "українська, English, Deutsch", "Magnets, Power supplies", "", "", ""},
    {"Felix", "Amstutz", "Apprentice", "Workshop", "Olivier", "Workshop",
     German, "Deutsch", "Turning, Milling", "Drittes Lehrjahr.", "", ""},
    {"Ana", "Teixeira", "User office", "Experiments", "Yusuf", "Building 4, reception",
     English, "português, English, français", "Proposals, Travel, Badges", "First stop for visiting teams.", "", ""},
    {"Noémie", "Vuadens", "Counsel, data protection", "Directorate", "Aurélie", "Main building, room 305",
     French, "français, English, Deutsch", "Data protection, Contracts", "", "", ""},
    {"Marcus", "Hofstetter", "Chair of the works council", "Controls and software", "Lukas", "Building 2, room 2-109",
     German, "Deutsch, English", "Networks, Negotiation", "Vertraulich heisst vertraulich.", "", ""},
    {"Ling", "Xiao", "Computing scientist", "Controls and software", "Lukas", "Building 2, room 2-124",
     English, "中文, English", "GPU, Reconstruction", "", "", ""},
};

constexpr SampleDepartment departments[] = {
    {"Experiments", "Yusuf", {"Beamline scientist", "Postdoctoral fellow", "Doctoral student", "Sample technician", "Laboratory assistant"},
     {"Spectroscopy", "Diffraction", "Sample environment", "Python"}, "Building 4"},
    {"Ring operations", "Katrin", {"Operator", "Accelerator physicist", "RF engineer", "Magnet technician", "Shift lead"},
     {"Operations", "RF", "Magnets", "Beam dynamics"}, "Building 1"},
    {"Controls and software", "Lukas", {"Software developer", "Controls engineer", "Data engineer", "System administrator", "Test engineer"},
     {"C++", "Linux", "EPICS", "Networks"}, "Building 2"},
    {"Cryogenics and vacuum", "Bernd", {"Cryogenics operator", "Vacuum technician", "Process engineer", "Welder", "Cryogenics engineer"},
     {"Helium", "Leak search", "Welding", "Pumps"}, "Building 3"},
    {"Snow and climate", "Tenzin", {"Snow physicist", "Field technician", "Climate modeller", "Doctoral student", "Hydrologist"},
     {"Field work", "Remote sensing", "Statistics", "Glaciers"}, "Snow lab"},
    {"Observatory", "Raphaël", {"Astronomer", "Telescope operator", "Optics technician", "Postdoctoral fellow", "Night assistant"},
     {"Spectrographs", "Optics", "Night work", "Photometry"}, "Observatory"},
    {"Workshop", "Olivier", {"Precision mechanic", "Electrician", "Draughtsman", "Apprentice", "Fitter"},
     {"Milling", "CAD", "Cables", "Steel"}, "Workshop"},
    {"Safety", "Ruth", {"Radiation protection expert", "Fire warden", "Safety engineer", "Nurse", "Dosimetry assistant"},
     {"First aid", "Dosimetry", "Fire safety", "Audits"}, "Main building"},
    {"Human resources", "Gisela", {"Personnel partner", "Recruiter", "Payroll clerk", "Training officer", "Assistant"},
     {"Recruiting", "Payroll", "Training", "Labour law"}, "Main building"},
    {"Finance", "Isabelle", {"Accountant", "Controller", "Purchasing officer", "Grants officer", "Assistant"},
     {"Accounting", "Purchasing", "Grants", "Budgets"}, "Main building"},
    {"IT services", "Lukas", {"Service desk", "Network engineer", "System administrator", "Security engineer", "Field support"},
     {"Networks", "Linux", "Security", "Support"}, "Building 2"},
    {"Canteen and house", "Camille", {"Cook", "Caretaker", "Gardener", "Driver", "Receptionist"},
     {"Cooking", "Driving", "Gardens", "Events"}, "Main building"},
};
// clang-format on

constexpr const char* englishFirst[] = {
    "Abigail", "Adam",   "Aisha",  "Alan",   "Amara", "Anders",  "Beatrix", "Ben",
    "Bridget", "Carlos", "Chloe",  "Daniel", "Dina",  "Edith",   "Emeka",   "Esther",
    "Fatou",   "Fergus", "Grace",  "Hamid",  "Hana",  "Ibrahim", "Imogen",  "Ivan",
    "Jamal",   "Jia",    "Kavya",  "Kofi",   "Lars",  "Leila",   "Malik",   "Mei",
    "Miriam",  "Nadia",  "Oskar",  "Petra",  "Quinn", "Rahul",   "Rosa",    "Sana",
    "Simon",   "Tamar",  "Thandi", "Ulla",   "Vera",  "Viktor",  "Winston", "Yara"};
constexpr const char* englishLast[] = {
    "Abernathy",  "Ahmed",   "Andersson", "Banerjee", "Barlow",    "Castellanos", "Chowdhury",
    "Cunningham", "Dlamini", "Edwards",   "Fairfax",  "Ferreira",  "Gallagher",   "Haugen",
    "Hussain",    "Ivanova", "Jankowski", "Kapoor",   "Kuznetsov", "Lombardi",    "MacKinnon",
    "Mbeki",      "Moradi",  "Novak",     "O'Rourke", "Osei",      "Papadakis",   "Park",
    "Pemberton",  "Qureshi", "Ramirez",   "Sato",     "Silva",     "Tran",        "Whitlock",
    "Yilmaz",     "Zhang",   "Zielinski"};
constexpr const char* frenchFirst[] = {
    "Adrien",  "Agathe",   "Alizée",  "Antoine",   "Baptiste", "Bastien",  "Bérénice", "Cédric",
    "Céline",  "Clémence", "Damien",  "Delphine",  "Édouard",  "Émilie",   "Estelle",  "Étienne",
    "Fabien",  "Florence", "Gaëlle",  "Guillaume", "Hélène",   "Jérôme",   "Julien",   "Justine",
    "Laure",   "Léonie",   "Loïc",    "Ludovic",   "Manon",    "Maxime",   "Mélanie",  "Nathalie",
    "Nicolas", "Océane",   "Quentin", "Rémi",      "Romane",   "Sandrine", "Sylvain",  "Valentine",
    "Vincent", "Xavier",   "Yannick", "Yves"};
constexpr const char* frenchLast[] = {
    "Aubert",   "Barras",    "Besson",     "Bochatay",  "Bonvin",   "Bruchez",   "Chappuis",
    "Clerc",    "Cordonier", "Crettenand", "Darbellay", "Dorsaz",   "Emery",     "Favre",
    "Fournier", "Gabioud",   "Gaillard",   "Germanier", "Héritier", "Jacquemin", "Lambiel",
    "Lugon",    "Maret",     "Métrailler", "Moix",      "Nanchen",  "Pannatier", "Perruchoud",
    "Pralong",  "Quennoz",   "Rapin",      "Roduit",    "Savioz",   "Terrettaz", "Udry",
    "Varone",   "Vouilloz",  "Zufferey"};
constexpr const char* germanFirst[] = {
    "Adrian",  "Andrea", "Anja",     "Barbara", "Beat",      "Christoph", "Corinne",
    "Daniela", "Elias",  "Fabienne", "Florian", "Franziska", "Hannes",    "Heidi",
    "Ivo",     "Jana",   "Johanna",  "Jürg",    "Kaspar",    "Lena",      "Livia",
    "Manuel",  "Markus", "Martina",  "Nadine",  "Nils",      "Patrik",    "Ramona",
    "Regula",  "Reto",   "Roland",   "Sabine",  "Samuel",    "Silvan",    "Simone",
    "Sven",    "Tamara", "Thomas",   "Urs",     "Vreni",     "Walter",    "Yvonne"};
constexpr const char* germanLast[] = {
    "Aebischer", "Ammann",   "Bieri",        "Bischof",   "Bühler",      "Burri",  "Camenzind",
    "Christen",  "Egli",     "Eichenberger", "Flückiger", "Furrer",      "Gasser", "Gerber",
    "Graf",      "Häfliger", "Hodler",       "Hösli",     "Inderbitzin", "Jenni",  "Kälin",
    "Kummer",    "Lauber",   "Lötscher",     "Marti",     "Mettler",     "Nüesch", "Odermatt",
    "Pfister",   "Rüegg",    "Schnyder",     "Stalder",   "Tschudi",     "Vögeli", "Wenger",
    "Wyss",      "Zbinden",  "Zumstein"};

} // namespace

std::span<const HandMadePerson> handMadePeople() {
    return people;
}

std::span<const SampleDepartment> sampleDepartments() {
    return departments;
}

std::span<const char* const> firstNames(Language language) {
    switch (language) {
    case French:
        return frenchFirst;
    case German:
        return germanFirst;
    case English:
        break;
    }
    return englishFirst;
}

std::span<const char* const> lastNames(Language language) {
    switch (language) {
    case French:
        return frenchLast;
    case German:
        return germanLast;
    case English:
        break;
    }
    return englishLast;
}

} // namespace parvis::demo
