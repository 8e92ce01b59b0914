using AmaRulebook.Checklists.Wizard;
using AngleSharp.Dom;
using Bunit;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists.Comparing;

public sealed class CompareItemTests : ScreenTest
{
    [Fact]
    public async Task An_item_where_nothing_is_left_to_read_folds_away()
    {
        var item = Item(Screen(await AStoredSession.Opened(App), Green));

        Assert.Equal((false, false), (item.HasAttribute("open"), item.QuerySelector("summary")!.HasAttribute("hidden")));
    }

    [Fact]
    public async Task It_unfolds_when_somebody_says_something_and_the_text_being_written_there_stays()
    {
        var session = await AStoredSession.Opened(App);
        var screen = Screen(session, Green);
        await screen.Find(".agreement textarea").ChangeAsync(new() { Value = "書きかけの文" });

        await session.Says(City, 1, "ひとことだけ。");

        screen.WaitForAssertion(() => Assert.True(Item(screen).HasAttribute("open")));
        Assert.True(Item(screen).QuerySelector("summary")!.HasAttribute("hidden"));
        Assert.Equal("書きかけの文", screen.Find(".agreement textarea").GetAttribute("value"));
    }

    [Fact]
    public async Task It_stays_unfolded_when_what_was_decided_is_taken_out_again()
    {
        var session = await AStoredSession.Opened(App);
        await session.Decides(City, 1, "決めたこと。");
        var screen = Screen(session, Green);

        await session.Decides(City, 1, "", basedOn: 1);

        screen.WaitForAssertion(() => Assert.Equal("", screen.Find(".agreement textarea").GetAttribute("value")));
        Assert.True(Item(screen).HasAttribute("open"));
    }

    [Fact]
    public async Task The_sentence_to_begin_with_stands_where_answers_differ_and_nowhere_else()
    {
        var session = await AStoredSession.Begun(App);
        await session.Answers(City, 2, AnswerKind.NotYet);
        await session.HandInAndOpen();

        var screen = Screen(session, Green);

        Assert.Equal((await session.SeenBy(Green, 2)).Item.Opening, Assert.Single(screen.FindAll(".opening")).TextContent.Trim());
    }

    private static IElement Item(IRenderedComponent<StagePage> screen) => screen.FindAll(".talk > details")[0];
}
