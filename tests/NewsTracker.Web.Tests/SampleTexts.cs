namespace NewsTracker.Tests;

/// <summary>Short invented articles on one invented story.</summary>
internal static class SampleTexts
{
    public const string Opening = """
        Harbour talks open in Quillport over the closed canal

        QUILLPORT, 3 March 2026 - Negotiators from Quillport and the island of Brennard opened talks on Tuesday about the Marl canal, which has been closed since January.

        Harbour minister Odile Tranter said the two delegations met for four hours at the customs house. "We have agreed on the order of the questions, not on the answers," she told reporters.

        The canal was closed on 12 January 2026 after a lock gate failed and 14 barges were trapped. Brennard wants the repairs paid by the port authority of Quillport.

        A second round of talks is planned for 10 March 2026, the minister said.
        """;

    public const string Second = """
        Second round on Marl canal ends without agreement

        QUILLPORT, 10 March 2026 - The second round of talks about the Marl canal ended on Tuesday without an agreement on who pays for the broken lock gate.

        Harbour minister Odile Tranter said Quillport had offered to pay a third of the repairs. Brennard's envoy Tomas Weil rejected the offer and called it "a polite way of saying no".

        The canal was closed on 12 January 2026 after a lock gate failed and 17 barges were trapped, the port authority said.

        The delegations will meet again in April.
        """;

    public const string Other = """
        Orchard growers in Vale of Sorn report early blossom

        SORN, 4 March 2026 - Apple growers in the Vale of Sorn reported on Wednesday that trees had come into blossom three weeks early after a mild winter.

        The growers' cooperative counted blossom on 60 of its 82 farms. Its chair, Maren Oake, said a late frost could destroy half of the crop.

        Fruit from the valley is sold in nine countries.
        """;
}
