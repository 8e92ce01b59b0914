using AmaRulebook.Projects;
using AngleSharp.Dom;
using Bunit;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists.Wizard;

public sealed class AnswerFormTests : ScreenTest
{
    [Fact]
    public async Task There_are_four_answers_and_none_is_chosen_yet()
    {
        var screen = Screen(await AStoredSession.Begun(App), Green, "?item=1");

        Assert.Equal(AnswerKinds.All.Select(kind => kind.ToString()), Radios(screen).Select(radio => radio.GetAttribute("value")));
        Assert.DoesNotContain(Radios(screen), radio => radio.HasAttribute("checked"));
    }

    [Theory]
    [InlineData("?item=abc")]
    [InlineData("?item=99999999999")]
    [InlineData("?item=1&at=-1")]
    public async Task An_address_that_names_no_item_leads_to_one(string query) =>
        Assert.Equal(4, Radios(Screen(await AStoredSession.Begun(App), Green, query)).Count);

    [Fact]
    public async Task An_answer_is_stored_and_then_told_so()
    {
        var session = await AStoredSession.Begun(App);
        var screen = Screen(session, Green, "?item=1");

        await Choose(screen, AnswerKind.Concern);

        Assert.Equal(AnswerKind.Concern, (await session.SeenBy(Green, 1)).Mine!.Kind);
        Assert.Contains("保存しました", Text(screen, "[role=status]"), StringComparison.Ordinal);
        Assert.Contains("山田さんが", Text(screen, ".by"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_the_page_lives_nothing_can_be_operated()
    {
        IsLive(false);

        var screen = Screen(await AStoredSession.Begun(App), Green, "?item=3");

        Assert.NotEmpty(Controls(screen));
        Assert.All(Controls(screen), element => Assert.True(element.HasAttribute("disabled"), element.OuterHtml));
    }

    [Fact]
    public async Task Once_it_lives_all_can_be_operated()
    {
        var screen = Screen(await AStoredSession.Begun(App), Green, "?item=3");

        Assert.DoesNotContain(Controls(screen), element => element.HasAttribute("disabled"));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(3, true)]
    public async Task What_the_party_takes_on_is_asked_for_where_the_item_asks(int number, bool isAsked)
    {
        var screen = Screen(await AStoredSession.Begun(App), Green, $"?item={number}");

        Assert.Equal(isAsked, screen.FindAll("label").Any(label => label.TextContent == "自分たちが引き受けることを一言で"));
    }

    [Fact]
    public async Task A_reason_and_a_commitment_are_stored_each_by_itself()
    {
        var session = await AStoredSession.Begun(App);
        var screen = Screen(session, Green, "?item=3");

        await Field(screen, "理由・メモ").ChangeAsync(new() { Value = "人が足りません。" });
        await Field(screen, "自分たちが引き受けることを一言で").ChangeAsync(new() { Value = "花を植えます。" });

        var mine = (await session.SeenBy(Green, 3)).Mine!;
        Assert.Equal(("人が足りません。", "花を植えます。", null), (mine.Note, mine.Commitment, mine.Kind));
    }

    [Theory]
    [InlineData("理由・メモ", ChecklistLimits.Note)]
    [InlineData("自分たちが引き受けることを一言で", ChecklistLimits.Commitment)]
    public async Task A_text_over_its_limit_is_told_stays_in_its_field_and_is_not_stored(string label, int limit)
    {
        var session = await AStoredSession.Begun(App);
        var screen = Screen(session, Green, "?item=3");
        var text = new string('あ', limit + 1);

        await Field(screen, label).ChangeAsync(new() { Value = text });

        Assert.Contains($"{limit:N0}字までです", Text(screen, ".problem"), StringComparison.Ordinal);
        Assert.DoesNotContain("保存しました", screen.Markup, StringComparison.Ordinal);
        Assert.Equal((text, ""), (Field(screen, label).GetAttribute("value"), Field(screen, label).GetAttribute("data-saved")));
        Assert.Null((await session.SeenBy(Green, 3)).Mine);
    }

    [Theory]
    [InlineData("そのままにする", AnswerKind.Yes)]
    [InlineData("変える", AnswerKind.NotYet)]
    public async Task The_answer_of_a_colleague_is_not_changed_unawares(string choice, AnswerKind stands)
    {
        var session = await AStoredSession.Begun(App);
        var suzuki = new ABrowser(App);
        await suzuki.JoinsPartyOf(session.Browser(Green), session.Project, "鈴木");
        var waiting = (await suzuki.Participant(session.Project)).Id;
        await session.Ask(Green, (commands, command) => commands.AdmitAsync(command, waiting));
        await session.Answers(Green, 1, AnswerKind.Yes);
        var dialogs = Dialogs();
        var screen = Screen(session, suzuki, "?item=1");

        var choosing = Choose(screen, AnswerKind.NotYet);
        dialogs.WaitForAssertion(() => Assert.Contains("山田さんが選んだ答えです", dialogs.Markup, StringComparison.Ordinal));
        await Button(dialogs, choice).ClickAsync(new());
        await choosing;

        Assert.Equal(stands, (await session.SeenBy(Green, 1)).Mine!.Kind);
        Assert.Equal($"{stands}", Assert.Single(Radios(screen), radio => radio.HasAttribute("checked")).GetAttribute("value"));
    }

    [Fact]
    public async Task A_covered_answer_of_the_others_is_nowhere_on_the_page()
    {
        var session = await AStoredSession.Begun(App);
        var screen = Screen(session, Green, "?item=1");

        await session.Answers(City, 1, AnswerKind.Concern, "予算がまだ決まっていません。");

        screen.WaitForAssertion(() => Assert.Contains("1／6", Text(screen, ".progress"), StringComparison.Ordinal));
        Assert.DoesNotContain("予算がまだ", screen.Markup, StringComparison.Ordinal);
    }

    private static IReadOnlyList<IElement> Radios(IRenderedComponent<StagePage> screen) => screen.FindAll(".answers input");

    private static IReadOnlyList<IElement> Controls(IRenderedComponent<StagePage> screen) => screen.FindAll("fieldset.answers, textarea");

    private static Task Choose(IRenderedComponent<StagePage> screen, AnswerKind kind) =>
        screen.Find($".answers input[value={kind}]").ChangeAsync(new() { Value = $"{kind}" });
}
