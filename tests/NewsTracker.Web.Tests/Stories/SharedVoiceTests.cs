using NewsTracker.Web.Views.Stories;
using Shouldly;
using Xunit;

namespace NewsTracker.Web.Tests.Stories;

/// <summary>What a page says of outlets that tell one text.</summary>
public sealed class SharedVoiceTests
{
    [Fact]
    public void An_agency_in_several_outlets_is_one_voice() =>
        SharedVoice.Text([new SharedVoice("AP", 3)]).ShouldBe("AP, in 3 outlets: 1 voice");

    [Fact]
    public void Outlets_that_tell_it_in_their_own_words_are_named_beside_a_shared_text() =>
        SharedVoice.Text([new SharedVoice(null, 2), new SharedVoice(null, 1), new SharedVoice(null, 1)])
            .ShouldBe("one text, in 2 outlets, and by 2 more outlets: 3 voices");

    [Fact]
    public void Outlets_alone_need_no_word() => SharedVoice.Text([new SharedVoice(null, 1), new SharedVoice(null, 1)]).ShouldBeNull();
}
