using AmaRulebook.Projects;
using Bunit;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists.Comparing;

public sealed class CompareTableTests : ScreenTest
{
    [Fact]
    public async Task There_is_a_row_for_every_item_and_a_column_for_every_party()
    {
        var session = await AStoredSession.Opened(App);
        var screen = Screen(session, Green);

        var titles = (await session.SeenBy(Green)).Items.Select(item => $"{item.Item.Number}　{item.Item.Title}");
        Assert.Equal(["項目", Green, City], screen.FindAll(".grid thead th[scope=col]").Select(header => header.TextContent.Trim()));
        Assert.Equal(titles, screen.FindAll(".grid tbody th[scope=row]").Select(header => header.TextContent.Trim()));
    }

    [Fact]
    public async Task Each_cell_says_the_answer_in_words_for_those_who_do_not_see_its_shape()
    {
        var session = await AStoredSession.Begun(App);
        await session.Answers(Green, 2, AnswerKind.Concern);
        await session.Answers(City, 2, AnswerKind.NotApplicable);
        await session.HandInAndOpen();
        var words = (await session.SeenBy(Green)).Text.Answers;

        var cells = Screen(session, City).FindAll(".grid tbody tr")[1].QuerySelectorAll("td [role=img]");

        Assert.Equal([words.Concern, "今回は当てはまらない"], cells.Select(cell => cell.GetAttribute("aria-label")));
        Assert.Equal(["！", "－"], cells.Select(cell => cell.TextContent));
    }

    [Fact]
    public async Task A_party_that_was_there_and_did_not_answer_stands_with_what_is_missing()
    {
        var session = await AStoredSession.Begun(App);
        await new ABrowser(App).Joins(session.Project, School, "校長");
        await session.HandInAndOpen();

        var cells = Screen(session, Green).FindAll(".grid tbody tr")[0].QuerySelectorAll("td [role=img]");

        Assert.Equal("答えなし", cells[2].GetAttribute("aria-label"));
    }

    [Fact]
    public async Task A_party_that_came_later_and_only_looks_has_no_column()
    {
        var session = await AStoredSession.Opened(App);
        var late = new ABrowser(App);
        await late.Joins(session.Project, School, "校長");
        await App.Get<SessionCommands>().LookWithoutAnswerAsync(late.In(session.Project), session.Id, false);

        Assert.DoesNotContain(School, Screen(session, late).Find(".grid").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_where_all_agree_is_marked_and_no_other()
    {
        var session = await AStoredSession.Begun(App);
        await session.Answers(City, 1, AnswerKind.NotYet);
        await session.HandInAndOpen();

        var rows = Screen(session, Green).FindAll(".grid tbody tr");

        Assert.Equal([false, true, true, true, true, true], rows.Select(row => row.ClassList.Contains("settled")));
    }
}
