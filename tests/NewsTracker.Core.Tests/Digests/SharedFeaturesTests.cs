using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language.Names;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>What is read of an article on two threads at once: a story and its sub-story are written side by side.</summary>
public sealed class SharedFeaturesTests
{
    private const int Rounds = 200;

    /// <summary>
    /// Whom a pronoun means is one of the article's names, the same object: else a name is put beside itself ("Mara Ostrek said she
    /// [Mara Ostrek] ...").
    /// </summary>
    [Fact]
    public async Task Two_threads_read_the_names_of_an_article_as_the_same_people()
    {
        for (var i = 0; i < Rounds; i++)
        {
            var article = InventedStory.Article(1, "Tarnhold Post", "2031-03-04", "Harbour of Tarnhold",
                "Mara Ostrek, mayor of Tarnhold, said she had spoken to Tom Kolm of the Harsk rowers on Sunday.");
            var features = new DigestCache().Of(article);
            using var start = new Barrier(2);
            IReadOnlyList<NamedEntity> Read()
            {
                start.SignalAndWait();
                return features.Names;
            }

            var other = Task.Factory.StartNew(Read, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            var own = Read();

            own.ShouldBeSameAs(await other);
            features.Names.ShouldBeSameAs(own);
        }
    }
}
