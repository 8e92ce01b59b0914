using AmaRulebook.Support;
using Bunit;
using Xunit;

namespace AmaRulebook.Projects;

public sealed class RefusalNoticeTests : BunitContext
{
    public RefusalNoticeTests() => this.AddReadings();

    [Fact]
    public void Where_nothing_was_refused_there_is_nothing() => Assert.Equal("", Show(null).Markup.Trim());

    [Fact]
    public void A_refusal_is_told_aloud_in_its_own_words() => Assert.Equal(
        "いま保存できませんでした。", Show(new Refusal(RefusalKind.NotStored, "いま保存できませんでした。")).Find("[role=alert]").TextContent);

    [Fact]
    public void What_people_wrote_stays_text() => Assert.Equal(
        "<b>太字</b>", Show(new Refusal(RefusalKind.Invalid, "<b>太字</b>")).Find("[role=alert]").TextContent);

    private IRenderedComponent<RefusalNotice> Show(Refusal? refusal) => Render<RefusalNotice>(notice => notice.Add(told => told.Refusal, refusal));
}
