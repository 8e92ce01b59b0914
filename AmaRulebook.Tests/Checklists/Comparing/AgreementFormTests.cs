using AmaRulebook.Checklists.Wizard;
using AngleSharp.Dom;
using Bunit;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists.Comparing;

public sealed class AgreementFormTests : ScreenTest
{
    private const string Theirs = "月に一度、集まる。";
    private const string Mine = "記録を残す。";

    [Fact]
    public async Task What_was_decided_is_stored_and_then_told_so()
    {
        var session = await AStoredSession.Opened(App);
        var screen = Screen(session, Green);

        await Write(screen, Mine);
        await Save(screen);

        Assert.Equal((Mine, 1, "山田"), await Stands(session));
        Assert.Contains("保存しました", Text(screen, ".agreement [role=status]"), StringComparison.Ordinal);
        Assert.Equal((Mine, Mine), (Box(screen).GetAttribute("value"), Box(screen).GetAttribute("data-saved")));
    }

    [Fact]
    public async Task Saves_with_the_cursor_still_in_the_box_leave_the_text_there_and_follow_one_another()
    {
        var session = await AStoredSession.Opened(App);
        var screen = Screen(session, Green);
        Box(screen).Focus();

        await Write(screen, Mine);
        await Save(screen);

        Assert.Equal((Mine, Mine), (Box(screen).GetAttribute("value"), Box(screen).GetAttribute("data-saved")));
        await Write(screen, "つづき");
        await Save(screen);
        Assert.Equal(("つづき", 2, "山田"), await Stands(session));
    }

    [Fact]
    public async Task What_the_others_save_appears_while_nobody_writes_here()
    {
        var session = await AStoredSession.Opened(App);
        var screen = Screen(session, Green);

        await session.Decides(City, 1, Theirs);

        screen.WaitForAssertion(() => Assert.Equal(Theirs, Box(screen).GetAttribute("value")));
    }

    [Fact]
    public async Task Who_writes_here_is_told_at_once_what_another_saved_first()
    {
        var (session, screen) = await WritingWhileTheOthersSave();

        screen.WaitForAssertion(() => Assert.Contains("佐藤さんが先に保存しました", Text(screen, ".overtaken"), StringComparison.Ordinal));
        Assert.Contains(Theirs, Text(screen, ".overtaken .text"), StringComparison.Ordinal);

        await Save(screen);
        Assert.Empty(screen.FindAll(".overtaken"));   // now both texts stand there to choose from
        Assert.Equal(Theirs, (await Stands(session)).Item1);
    }

    [Fact]
    public async Task What_another_saved_while_the_cursor_only_stood_here_appears_when_it_leaves()
    {
        var session = await AStoredSession.Opened(App);
        var screen = Screen(session, Green);
        Box(screen).Focus();
        await session.Decides(City, 1, Theirs);
        screen.WaitForAssertion(() => Assert.NotEmpty(screen.FindAll(".overtaken")));

        Box(screen).Blur();

        Assert.Equal(Theirs, Box(screen).GetAttribute("value"));
        Assert.Empty(screen.FindAll(".overtaken"));
    }

    [Fact]
    public async Task While_somebody_writes_here_what_the_others_save_leaves_the_text_alone()
    {
        var (_, screen) = await WritingWhileTheOthersSave();

        Assert.Equal(Mine, Box(screen).GetAttribute("value"));
    }

    [Fact]
    public async Task A_stale_save_shows_both_texts_and_stores_neither_over_the_other()
    {
        var (session, screen) = await WritingWhileTheOthersSave();

        await Save(screen);

        Assert.Contains("まだ保存していません", Text(screen, ".agreement [role=alert]"), StringComparison.Ordinal);
        Assert.Equal($"{Theirs}\n{Mine}", Text(screen, ".agreement .side .text"));
        Assert.Equal((Theirs, 1, "佐藤"), await Stands(session));
        Assert.DoesNotContain("保存しました", Text(screen, ".agreement [role=status]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_takes_the_others_text_has_it_and_may_save_on_top_of_it()
    {
        var (session, screen) = await WritingWhileTheOthersSave();
        await Save(screen);

        await Button(screen, "先に保存された文にする").ClickAsync(new());

        Assert.Equal(Theirs, Box(screen).GetAttribute("value"));
        Assert.Empty(screen.FindAll(".agreement .sides"));
        await Write(screen, Theirs + "毎月1日に。");
        await Save(screen);
        Assert.Equal((Theirs + "毎月1日に。", 2, "山田"), await Stands(session));
    }

    [Fact]
    public async Task Who_combines_has_both_in_the_box_and_saves_them_as_the_next_version()
    {
        var (session, screen) = await WritingWhileTheOthersSave();
        await Save(screen);

        await Button(screen, "両方をつなげて直す").ClickAsync(new());

        Assert.Equal($"{Theirs}\n{Mine}", Box(screen).GetAttribute("value"));
        Assert.Equal((Theirs, 1, "佐藤"), await Stands(session));
        await Save(screen);
        Assert.Equal(($"{Theirs}\n{Mine}", 2, "山田"), await Stands(session));
    }

    [Fact]
    public async Task Who_replaces_saves_the_own_text_as_the_next_version()
    {
        var (session, screen) = await WritingWhileTheOthersSave();
        await Save(screen);

        await Button(screen, "自分の文で置きかえる").ClickAsync(new());

        Assert.Equal((Mine, 2, "山田"), await Stands(session));
        Assert.Empty(screen.FindAll(".agreement .sides"));
    }

    [Theory]
    [InlineData("変えない", null, true)]
    [InlineData("変える", Mine, false)]
    public async Task After_a_sign_off_it_asks_before_it_takes_it_off(string choice, string? stands, bool isSignedOff)
    {
        var session = await AStoredSession.Opened(App);
        await session.Confirms(City);
        var dialogs = Dialogs();
        var screen = Screen(session, Green);
        await Write(screen, Mine);

        var saving = Save(screen);
        dialogs.WaitForAssertion(() => Assert.Contains("もう1団体がたしかめています", dialogs.Markup, StringComparison.Ordinal));
        await Button(dialogs, choice).ClickAsync(new());
        await saving;

        Assert.Equal(stands, (await session.SeenBy(Green, 1)).Agreement?.Text);
        Assert.Equal(isSignedOff, (await session.SeenBy(Green)).Progress[1].HasSignedOff);
        Assert.Equal(Mine, Box(screen).GetAttribute("value"));
    }

    [Fact]
    public async Task A_text_over_its_limit_is_told_and_stays()
    {
        var session = await AStoredSession.Opened(App);
        var screen = Screen(session, Green);
        var text = new string('あ', ChecklistLimits.Agreement + 1);

        await Write(screen, text);
        await Save(screen);

        Assert.Contains("「決めたこと」は4,000字までです", Text(screen, ".agreement .problem"), StringComparison.Ordinal);
        Assert.Equal(text, Box(screen).GetAttribute("value"));
        Assert.Null((await session.SeenBy(Green, 1)).Agreement);
    }

    /// <summary>山田 has a text in the box that is not saved when 佐藤 saves another.</summary>
    private async Task<(AStoredSession Session, IRenderedComponent<StagePage> Screen)> WritingWhileTheOthersSave()
    {
        var session = await AStoredSession.Opened(App);
        var screen = Screen(session, Green);
        await Write(screen, Mine);
        await session.Decides(City, 1, Theirs);
        screen.WaitForAssertion(() => Assert.Contains("佐藤さん", Text(screen, ".agreement .hint"), StringComparison.Ordinal));
        return (session, screen);
    }

    private static IElement Box(IRenderedComponent<StagePage> screen) => screen.Find(".agreement textarea");

    private static Task Write(IRenderedComponent<StagePage> screen, string text) => Box(screen).ChangeAsync(new() { Value = text });

    private static Task Save(IRenderedComponent<StagePage> screen) => Button(screen, "決めたことを保存").ClickAsync(new());

    private static async Task<(string Text, int Version, string By)> Stands(AStoredSession session)
    {
        var agreement = (await session.SeenBy(City, 1)).Agreement!;
        return (agreement.Text, agreement.Version, agreement.DecidedBy);
    }
}
