namespace NewsTracker.Tests;

/// <summary>Three articles on one invented event.</summary>
internal static class InventedArticles
{
    public static IReadOnlyList<(string Name, string Text)> All { get; } =
    [
        ("closed.txt", """
            Tessmark closes its cable railway after a brake fault

            TESSMARK, 2 February 2026 - The Tessmark cable railway was closed on Monday after inspectors found a fault in the brakes of the upper car.

            The fault was found during the yearly inspection, said Ivo Lindqvar, head of the Tessmark transport office. About 900 people ride the railway on a working day.

            Buses will run between the lower town and the plateau until the brakes have been replaced, Lindqvar said.
            """),
        ("parts.txt", """
            New brakes for the Tessmark cable railway are on their way

            TESSMARK, 9 February 2026 - The brakes for the upper car of the Tessmark cable railway left the factory in Orrin on Monday, the transport office said.

            The cable railway was closed on 2 February 2026 after inspectors found a fault in the brakes. Ivo Lindqvar, head of the transport office, put the cost of the repair at 340,000 crowns.

            Shopkeepers on the plateau say that a third of their customers have stayed away since the railway was closed.
            """),
        ("open.txt", """
            Tessmark cable railway runs again

            TESSMARK, 20 February 2026 - The Tessmark cable railway carried passengers again on Friday, eighteen days after it was closed because of a fault in the brakes.

            The first car left the lower town at six in the morning with 40 people on board. Ivo Lindqvar, head of the transport office, said the new brakes had been tested for three nights.

            The repair cost 355,000 crowns, 15,000 more than the office had expected, Lindqvar said.
            """),
    ];
}
