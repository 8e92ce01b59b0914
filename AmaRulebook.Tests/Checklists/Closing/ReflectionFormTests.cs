using Bunit;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists.Closing;

public sealed class ReflectionFormTests : ScreenTest
{
    [Fact]
    public async Task What_a_party_writes_is_stored_told_so_and_read_by_the_others()
    {
        var session = await AStoredSession.Opened(App);
        var (yamada, sato) = (Screen(session, Green, "?step=confirm"), Screen(session, City, "?step=confirm"));

        await Field(yamada, "共有できたこと").ChangeAsync(new() { Value = "目的は同じでした。" });

        Assert.Contains("保存しました", Text(yamada, ".reflection [role=status]"), StringComparison.Ordinal);
        sato.WaitForAssertion(() => Assert.Contains("目的は同じでした。", Text(sato, ".reflections"), StringComparison.Ordinal));
        Assert.Empty(yamada.FindAll(".reflections"));
    }

    [Theory]
    [InlineData("doing", "書いておくことをおすすめします")]
    [InlineData("planning", "書かなくてもかまいません")]
    public async Task It_is_asked_for_while_doing_and_never_forced(string stage, string words)
    {
        var session = await AStoredSession.Begun(App, stage);
        await session.HandInAndOpen();

        var screen = Screen(session, Green, "?step=confirm");

        Assert.Contains(words, Text(screen, ".reflection p"), StringComparison.Ordinal);
        Assert.False(Button(screen, "この記録でまちがいありません").HasAttribute("disabled"));
    }

    [Theory]
    [InlineData("変える", false)]
    [InlineData("変えない", true)]
    public async Task After_a_sign_off_it_asks_first(string choice, bool isSignedOff)
    {
        var session = await AStoredSession.Opened(App);
        await session.Confirms(City);
        var dialogs = Dialogs();
        var screen = Screen(session, Green, "?step=confirm");

        var writing = Field(screen, "共有できたこと").ChangeAsync(new() { Value = "目的は同じでした。" });
        dialogs.WaitForAssertion(() => Assert.Contains("もう1団体がたしかめています", dialogs.Markup, StringComparison.Ordinal));
        await Button(dialogs, choice).ClickAsync(new());
        await writing;

        Assert.Equal(isSignedOff, (await session.SeenBy(City)).Progress[1].HasSignedOff);
        Assert.Equal("目的は同じでした。", Field(screen, "共有できたこと").GetAttribute("value"));
    }

    [Fact]
    public async Task The_way_to_change_an_item_leads_there_and_back()
    {
        var session = await AStoredSession.Opened(App);

        Assert.EndsWith("?at=3", Screen(session, Green, "?step=confirm").FindAll(".summary .head a")[2].GetAttribute("href"), StringComparison.Ordinal);
        var item = Screen(session, Green, "?at=3").FindAll(".talk")[2];
        Assert.True(item.QuerySelector("details")!.HasAttribute("open"));
        Assert.EndsWith("?step=confirm&at=3", item.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
    }
}
