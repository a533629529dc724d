namespace NewsTracker.Core.Digests.Summaries;

/// <summary>
/// The tuned numbers of summaries: by hand, on half of the stories of three or more articles in three samples (news of one day, of months,
/// and the product's own), with ROUGE-1 F on the 401 dev update summaries as a guard.
/// </summary>
internal sealed record SummaryOptions
{
    /// <summary>
    /// Sentences of a summary: so many for each article, less so many; at least so many for the latest development and one for each other,
    /// and at most so many.
    /// </summary>
    public double PerArticle { get; init; } = 1.2;

    public double LessSentences { get; init; } = 0.5;

    public int MinSentences { get; init; } = 2;

    public int MaxSentences { get; init; } = 16;

    /// <summary>Sections at most; sentences of the latest development, and of each other one.</summary>
    public int MaxSections { get; init; } = 5;

    public int LeadSentences { get; init; } = 3;

    public int SectionSentences { get; init; } = 2;

    /// <summary>Sentences of what several developments of one day tell.</summary>
    public int MaxPerDay { get; init; } = 3;

    /// <summary>
    /// Articles from which a story has many, and share of the weight of the lead's first sentence that one must then have which opens what
    /// a single article tells.
    /// </summary>
    public int ManyArticles { get; init; } = 8;

    public double AsideFloor { get; init; } = 0.6;

    /// <summary>Probability of an event or a plan from which a sentence further down opens a section.</summary>
    public double SureNews { get; init; } = 0.8;

    /// <summary>Probability of an event from which an article's first sentence is one though its grammar was not read.</summary>
    public double SureOpening { get; init; } = 0.6;

    /// <summary>
    /// What a sentence keeps that stands above the line of a page that says when it was written, and sentences among which that line is.
    /// </summary>
    public double HeadMatter { get; init; } = 0.5;

    public int MaxHeadMatter { get; init; } = 8;

    /// <summary>Share of its article's headline that such a sentence then holds.</summary>
    public double SomeHeadline { get; init; } = 0.3;

    /// <summary>Sentences of an article in which its news stands.</summary>
    public int OpeningSentences { get; init; } = 4;

    /// <summary>Sentences of an article of which one tells news, where its development may be the latest.</summary>
    public int TopSentences { get; init; } = 3;

    /// <summary>Probability that it tells an event or a plan, which such a sentence must have.</summary>
    public double MinEvent { get; init; } = 0.4;

    /// <summary>The same of what goes on with a section: by hand on one draw of 60 pages, where nearly all below was filler.</summary>
    public double MinNews { get; init; } = 0.5;

    /// <summary>The same of what stands right behind the section's first sentence in its article.</summary>
    public double MinNextNews { get; init; } = 0.3;

    /// <summary>Days that the lead may be older than the newest development, where of that no article's top can be told.</summary>
    public int LeadDays { get; init; } = 2;

    /// <summary>
    /// Days before the newest of its articles that the lead still tells of, one after the other until news of them is found; what was told
    /// before the first has a section of its own.
    /// </summary>
    public int[] LeadSpans { get; init; } = [1, int.MaxValue];

    /// <summary>Likeness (0 to 1) of two developments of one day from which the news of one may be told in the other.</summary>
    public double OneNews { get; init; } = 0.12;

    /// <summary>Developments that are looked at for the latest news.</summary>
    public int MaxLookBack { get; init; } = 20;

    /// <summary>What the story's beginning counts more among its developments.</summary>
    public double FirstBoost { get; init; } = 2.5;

    /// <summary>
    /// Half-life of a development's weight, in developments that came after it, and the weight that even the oldest keeps.
    /// </summary>
    public double RecencyHalfLife { get; init; } = 3;

    public double RecencyFloor { get; init; } = 0.2;

    /// <param name="age">Developments, or articles, that came after it.</param>
    /// <returns>What is left of its weight, from <see cref="RecencyFloor"/> to 1.</returns>
    public double Recency(int age) => RecencyFloor + ((1 - RecencyFloor) * Math.Pow(0.5, age / RecencyHalfLife));

    /// <summary>Articles of a development, sentences of an article and sentences of a choice that are looked at: bounds the work.</summary>
    public int MaxVoices { get; init; } = 30;

    public int MaxSentencesRead { get; init; } = 60;

    public int MaxTries { get; init; } = 40;

    /// <summary>How much a sentence loses for each sentence of its article before it.</summary>
    public double LeadDecay { get; init; } = 0.95;

    /// <summary>What goes on with a section's first sentence: near it, in its article, in other articles without its words.</summary>
    public double NearSentence { get; init; } = 1.5;

    public int NearSentences { get; init; } = 3;

    public double SameArticle { get; init; } = 1.15;

    public double StrangeFactor { get; init; } = 0.4;

    public double MinLikeness { get; init; } = 0.1;

    /// <summary>
    /// What goes on with a section behind the lead keeps where nothing of its article is taken yet: of 30 such sentences on two draws of
    /// pages 9 told again what stood above, of 219 others 8.
    /// </summary>
    public double NewVoice { get; init; } = 0.4;

    /// <summary>How much a sentence loses that repeats one already chosen, times the likeness.</summary>
    public double Redundancy { get; init; } = 0.8;

    /// <summary>Likeness, and share of the shorter one's words, from which two sentences tell the same.</summary>
    public double SameBar { get; init; } = 0.45;

    public double SharedBar { get; init; } = 0.65;

    /// <summary>
    /// Share of a sentence's words that none taken holds, of articles so many days around it: with less it tells little that is new.
    /// </summary>
    public double NewShare { get; init; } = 0.6;

    /// <summary>The same of what another article of so few days around opens with: it is likelier to be the same news.</summary>
    public double NewShareOfTop { get; init; } = 0.7;

    /// <summary>The same of what tells main facts that are missing.</summary>
    public double NewShareOfFacts { get; init; } = 0.5;

    public int SameDays { get; init; } = 2;

    public int NearDays { get; init; } = 3;

    /// <summary>
    /// Share of its words, and how many at least, that one sentence of another article holds, from which one without a day says it again.
    /// By hand, on one draw of stories, as are the two numbers of plans below.
    /// </summary>
    public double SaidShare { get; init; } = 0.45;

    public int SaidTerms { get; init; } = 4;

    /// <summary>
    /// What opens a section: each sentence further down counts so much, and in the lead one of an article older than the newest so much.
    /// </summary>
    public double OpeningDecay { get; init; } = 0.5;

    public double OldestFactor { get; init; } = 0.5;

    /// <summary>What an opening keeps of which its article's headline says nothing.</summary>
    public double OffHeadline { get; init; } = 0.35;

    /// <summary>
    /// What an opening keeps, in a story without days, whose weekday cannot be told, that names no day, and that names its own.
    /// </summary>
    public double OpenDay { get; init; } = 0.4;

    public double NoDay { get; init; } = 0.7;

    public double OwnDay { get; init; } = 1.3;

    /// <summary>
    /// What an opening gains, in a story without days, that tells the last step of a case, and what one keeps that tells one before.
    /// </summary>
    public double LastStep { get; init; } = 1.5;

    public double EarlierStep { get; init; } = 0.5;

    /// <summary>What an opening gains, in a story that has days, that names the day of what it tells.</summary>
    public double DatedOpening { get; init; } = 1.25;

    /// <summary>What an opening keeps whose article has no day, in a story that has days: it may be of any time.</summary>
    public double UndatedOpening { get; init; } = 0.3;

    /// <summary>What an opening keeps that is not known to tell an event.</summary>
    public double NoEvent { get; init; } = 0.4;

    /// <summary>What an opening keeps that tells what may or should be.</summary>
    public double MaybeOpening { get; init; } = 0.5;

    /// <summary>What an opening keeps before whose subject more words than these stand.</summary>
    public double LateOpening { get; init; } = 0.7;

    public int LateSubject { get; init; } = 8;

    /// <summary>Probability of a view, or of how things are, over which a sentence opens no section but the lead.</summary>
    public double MaxView { get; init; } = 0.5;

    /// <summary>What an opening loses that surely tells of another time, or how things are.</summary>
    public double OldOpening { get; init; } = 0.6;

    public double StateOpening { get; init; } = 0.4;

    /// <summary>
    /// Days before publication from which what happened is background, and what it then keeps as an opening; so does a pronoun.
    /// </summary>
    public int NewsDays { get; init; } = 4;

    public double OldFactor { get; init; } = 0.15;

    /// <summary>
    /// What a sentence of a day before the newest two keeps as the lead's first. By hand, after eight of 22 leads that a reader found not
    /// to be the latest.
    /// </summary>
    public double NotLatest { get; init; } = 0.75;

    /// <summary>How much a long sentence is held back: 1 takes the mean of its words' weights, 0 their sum.</summary>
    public double LengthPower { get; init; } = 0.3;

    /// <summary>Words of a sentence at least.</summary>
    public int MinWords { get; init; } = 7;

    /// <summary>What a sentence counts against one that surely tells what happened.</summary>
    public double PlannedFactor { get; init; } = 0.9;

    public double BackgroundFactor { get; init; } = 0.7;

    public double StateFactor { get; init; } = 0.85;

    public double DanglingFactor { get; init; } = 0.8;

    /// <summary>What a sentence keeps that ends with an exclamation mark: reports have none.</summary>
    public double ShoutFactor { get; init; } = 0.3;

    /// <summary>What an opening keeps before which a topic stands ("Kolm bridge: …").</summary>
    public double TopicFactor { get; init; } = 0.1;

    /// <summary>Probability (0 to 1) of being no sentence of the article, and of that or a view, over which one is left out.</summary>
    public double MaxNotContent { get; init; } = 0.5;

    public double MaxOpinion { get; init; } = 0.75;

    /// <summary>Probability (0 to 1) of being understood alone, names in brackets counted.</summary>
    public double AloneBar { get; init; } = 0.3;

    /// <summary>Days after which a plan without a day is overtaken by what later articles tell.</summary>
    public int PlanDays { get; init; } = 7;

    /// <summary>Likeness, or words in common, from which a plan is what a sentence taken tells as done.</summary>
    public double SamePlan { get; init; } = 0.2;

    public int PlanTerms { get; init; } = 4;

    /// <summary>Words in common from which two sentences with one verb tell one act.</summary>
    public int ActTerms { get; init; } = 2;

    /// <summary>What a plan keeps as the lead's opening where another article, not older, opens with what happened.</summary>
    public double PlanBeside { get; init; } = 0.4;

    /// <summary>
    /// Share of its article's headline from which a sentence opens a section from wherever it stands, and how far down it then counts.
    /// </summary>
    public double HeadlineShare { get; init; } = 0.5;

    public int HeadlineOrder { get; init; } = 1;

    /// <summary>
    /// Share of the weight of the lead's first sentence that one behind the lead must have. By hand on two draws of pages: of 30 that went
    /// on with a section with less, some 20 were no news; below .35 so were nearly all that opened one. ROUGE-1 33.3 without it, 33.1 with.
    /// </summary>
    public double WeightFloor { get; init; } = 0.33;

    /// <summary>
    /// Share of the words of such a sentence that other articles hold, in a story of three or more. By hand on these pages.
    /// </summary>
    public double KnownTerms { get; init; } = 0.2;

    /// <summary>How much a sentence gains that stands right behind one that is taken.</summary>
    public double FollowingBoost { get; init; } = 1.3;

    /// <summary>Share of a story's articles that name a person whom no sentence needs to introduce, in full and by the surname.</summary>
    public double KnownShare { get; init; } = 0.3;

    public double SurnameShare { get; init; } = 0.6;

    /// <summary>What a sentence counts at most of the one that it follows and that makes it clear.</summary>
    public double FollowsFactor { get; init; } = 0.99;

    /// <summary>Days before those of its section from which what a sentence tells is background.</summary>
    public int BackgroundDays { get; init; } = 7;

    /// <summary>Days around that of its section which what another article tells may name.</summary>
    public int SectionDays { get; init; } = 2;

    /// <summary>Probability from which a sentence is context of another time.</summary>
    public double MaxBackground { get; init; } = 0.5;

    /// <summary>Sentences that a text which tells no news is opened by.</summary>
    public int TextSentences { get; init; } = 3;

    public CoreFactOptions Facts { get; init; } = new();

    public ContextOptions Context { get; init; } = new();

    public EpisodeOptions Episodes { get; init; } = new();

    public WeekdayOptions Weekdays { get; init; } = new();

    public FreshnessOptions Freshness { get; init; } = new();

    public EpisodeNewsOptions News { get; init; } = new();

    /// <summary>What a story of many articles is about.</summary>
    public StoryMatterOptions Matter { get; init; } = new();

    /// <summary>What a sentence that says hardly anything of that keeps as the lead's first.</summary>
    public double BesideMatter { get; init; } = 0.3;

    public SectionHeadingOptions Headings { get; init; } = new();
}
