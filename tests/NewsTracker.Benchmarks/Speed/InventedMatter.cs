using System.Globalization;

namespace NewsTracker.Benchmarks.Speed;

/// <summary>What one article is about: its own people, places and things, told in sentences of many shapes.</summary>
internal sealed class InventedMatter
{
    private readonly InventedWords words;
    private readonly DateOnly day;
    private readonly string[] people;
    private readonly string[] places;
    private readonly string[] bodies;
    private readonly string[] things;
    private readonly string[] verbs;
    private readonly string[] kinds;

    public InventedMatter(InventedWords words, DateOnly day)
    {
        (this.words, this.day) = (words, day);
        people = Many(4, words.Person);
        places = Many(3, words.Place);
        bodies = [words.Body(places[0]), words.Body(places[1])];
        things = Many(16, words.Noun);
        verbs = Many(8, words.Verb);
        kinds = Many(8, words.Adjective);
    }

    private string Person => words.Pick(people);

    private string Place => words.Pick(places);

    private string Body => words.Pick(bodies);

    private string Verb => words.Pick(verbs);

    private string Thing => words.Chance(0.4) ? $"{words.Pick(kinds)} {words.Pick(things)}" : words.Pick(things);

    public string Headline() => $"{bodies[0]} {verbs[0]} {kinds[0]} {things[0]} as {people[0].Split(' ')[1]} {verbs[1]} {things[1]}";

    public string Opening() =>
        $"The {bodies[0]} {verbs[0]} the {kinds[0]} {things[0]} of {places[0]} on {Long(day)}, and {people[0]} {verbs[1]} its " +
        $"{things[1]} there.";

    public string Sentence() => words.Number(0, 20) switch
    {
        0 => $"{Person} {Verb} the {Thing} on {Long(Earlier())}, when the {Body} had no {Thing} left for {Place}.",
        1 => $"\"Our {Thing} was {Verb} before the {Thing} came to {Place},\" {Person} said.",
        2 => $"In {Month(Earlier())} the {Body} {Verb} {words.Number(3, 900)} {words.Pick(things)}s, half of them near {Place}.",
        3 => $"{Person}, who {Verb} the {Thing}, said that no {Thing} would be {Verb} in {Place} again.",
        4 => $"A {Thing} costs {words.Number(2, 95)} crowns in {Place}, and the {Thing} nearly as much.",
        5 => $"Neither the {Thing} nor the {Thing} had been {Verb} by the {Body}.",
        6 => $"Two days earlier {Person} {Verb} a {Thing} beside the {Thing}.",
        7 =>
            $"The {Thing} {Verb} at {Place} last {words.Pick(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"])}, according to " +
            $"{Person}.",
        8 => $"{Person} denied that the {Body} {Verb} the {Thing} for {Person}.",
        9 => $"From {Place} to {Place} the {Thing} {Verb}, and with it the {Thing} and the {Thing}.",
        10 => $"The {Body} will have its {Thing} {Verb} on {Long(day.AddDays(words.Number(3, 60)))}.",
        11 => $"What {Person} {Verb} was a {Thing}, not a {Thing}, as the {Body} first put it.",
        12 => $"By {Long(Earlier())} a {Thing} in {Place} had {Verb} {words.Number(3, 80)} times.",
        13 => $"{Person} and {Person} {Verb} over the {Thing} until the {Body} {Verb} both.",
        14 => $"If the {Thing} is {Verb}, {Place} may lose its {Thing} and {words.Number(10, 4000)} {words.Pick(things)}s with it.",
        15 => $"The {Thing} of {Place} was {Verb} in {Earlier().Year}, long before the {Thing}.",
        16 => $"For {words.Number(2, 40)} years {Person} had {Verb} the {Thing} at the {Body}.",
        17 => $"Some {Thing} {Verb} in the {Thing}; most of it never left {Place}.",
        18 => $"The {Body} gave {Person} a {Thing} and {Verb} the {Thing} at once.",
        _ => $"{Person} called the {Thing} \"a {Thing}\" and {Verb} it in {Place}.",
    };

    private DateOnly Earlier() => day.AddDays(-words.Number(1, 500));

    private static string Long(DateOnly date) => date.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    private static string Month(DateOnly date) => date.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    private static string[] Many(int count, Func<string> make) => [.. Enumerable.Range(0, count).Select(_ => make())];
}
