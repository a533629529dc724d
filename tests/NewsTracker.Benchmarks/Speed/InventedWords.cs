namespace NewsTracker.Benchmarks.Speed;

/// <summary>Names made of syllables and plain words, drawn by a seed: the same seed gives the same words.</summary>
internal sealed class InventedWords(int seed)
{
    private static readonly string[] Openings = Words(
        "bar bel bren cal cor dal den dor el fal fen gar gil hal har hol jar kel kir lan lor mar mel mor nal nor ol pel quin ral ren rov " +
        "sal sel stan tal tor ul val ver vil wen wol yar zan");
    private static readonly string[] Middles = Words("a an ar e en er i in o on or u um un al il ost end amb ist");
    private static readonly string[] PlaceEnds = Words(
        "berg burg by dale field ford ham haven holm ling mark mere mouth port stad stow ton vik wick worth");
    private static readonly string[] PersonEnds = Words(
        "adze ak ansen bach berg dahl ec eker elli enko ert esku ides ić ing inski lund man mann ova quist rud sson stein ström thal " +
        "vard witz");
    private static readonly string[] FirstNames = Words(
        "Ada Alma Anton Arvid Bela Cora Dario Edda Elin Emil Fenna Gregor Hanna Ida Ilse Ivo Jana Jonas Karla Klara Leif Lena Livia Luka " +
        "Magda Marek Mila Nadia Nils Oda Olga Otto Petra Rafael Rosa Runa Sigrid Stefan Tilda Tomas Ulla Vera Viktor Wanda Yara Zeno");
    private static readonly string[] Bodies = Words(
        "council ministry agency hospital university court union company railway harbour museum parliament embassy institute committee " +
        "bank observatory brewery shipyard cooperative");
    private static readonly string[] ThingEnds = Words("ack ane ard elle eth ick ine ite ock olt oon or ule urn use ynth");
    private static readonly string[] VerbStems = Words("bl br cl cr dr fl fr gl gr kn pl pr sc sk sl sm sn sp st str sw thr tr tw");
    private static readonly string[] VerbEnds = Words(
        "amped anked arted ealed ended erked icked ilted inked ipped itched oamed olled omped orted owned udged ugged umped unged");
    private static readonly string[] AdjectiveEnds = Words("able al ant ary esque ful ic ish less ous some ward");

    private readonly Random random = new(seed);

    public string Noun() => Pick(Openings) + Pick(Middles) + Pick(ThingEnds);

    public string Verb() => Pick(VerbStems) + Pick(VerbEnds);

    public string Adjective() => Pick(Openings) + Pick(Middles) + Pick(AdjectiveEnds);

    public bool Chance(double share) => random.NextDouble() < share;

    public int Number(int from, int to) => random.Next(from, to);

    public string Pick(IReadOnlyList<string> from) => from[random.Next(from.Count)];

    public string Place() => Capital(Pick(Openings) + Pick(Middles) + Pick(PlaceEnds));

    public string Person() => $"{Pick(FirstNames)} {Surname()}";

    public string Surname() => Capital(Pick(Openings) + Pick(Middles) + Pick(PersonEnds));

    public string Body(string place) => $"{place} {Pick(Bodies)}";

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string[] Words(string list) => list.Split(' ');
}
