using AmaRulebook.Projects;
using Bunit;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists.Table;

/// <summary>The seats of the table: which parties there are, how far each is, and how each can answer.</summary>
public sealed class SeatsTests : TableTest
{
    private const string Secret = "ひみつの理由は竜胆です。";

    [Fact]
    public async Task The_way_in_for_phones_stands_beside_every_screen()
    {
        var session = await Gathered();
        var table = Table(session, Green);
        var link = await session.Browser(Green).JoinLink(session.Project);

        Assert.Equal($"localhost/join/{link}", table.Find(".strip-link").TextContent);
        Assert.Single(table.FindAll(".strip .qr"));
        await Press(table, $"この端末で答える：{Shops}");
        Assert.Single(table.FindAll(".strip .qr"));
    }

    [Fact]
    public async Task Each_party_stands_with_how_far_it_is_and_the_ways_that_are_open_to_it()
    {
        var session = await Gathered();
        await session.Answers(City, 1, AnswerKind.Concern, Secret);
        var table = Table(session, Green);

        Assert.Contains("1／6", Text(table, ".seats li:nth-child(2)"), StringComparison.Ordinal);
        Assert.Null(Find(table, $"この端末で答える：{City}"));
        Assert.NotNull(Find(table, $"この端末で答える：{Green}"));
        Assert.NotNull(Find(table, $"紙の答えを入れる：{Shops}"));
        Assert.Contains("答える10分・話す20分", table.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_one_who_keeps_the_meeting_going_can_pass_the_device_round()
    {
        var table = Table(await Gathered(), City);

        Assert.Null(Find(table, "この端末で答える"));
        Assert.Null(Find(table, "紙の答えを入れる"));
        Assert.Contains("進行役の端末からできます", table.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_six_answers_of_a_sheet_are_typed_in_on_one_page_and_the_record_says_so()
    {
        var session = await Gathered();
        var table = Table(session, Green);
        await Press(table, $"紙の答えを入れる：{Shops}");
        await Field(table, "紙に書いた方のお名前（書いてあれば）").ChangeAsync(new() { Value = "七宝 太郎" });
        for (var group = 0; group < 6; group++)
        {
            await Choose(table, AnswerKind.Yes, group);
        }

        await Field(table, "3番の、自分たちが引き受けること").ChangeAsync(new() { Value = "苗を運びます。" });
        await Press(table, "紙の答えとして出す");

        Assert.DoesNotContain("苗を運びます。", table.Markup, StringComparison.Ordinal);
        await session.HandInAndOpen();
        var side = (await session.SeenBy(City, 3)).Sides.Single(side => side.Party.Name == Shops);
        Assert.Equal((AnswerKind.Yes, "苗を運びます。"), (side.Kind, side.Commitment));
        Assert.Contains("紙の答え（七宝 太郎さん）を山田さんが入力", Flat(Text(Record(session, City), ".entry-notes")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_another_party_answers_under_cover_does_not_even_draw_the_screen_anew()
    {
        var session = await Gathered();
        await session.Answers(City, 1, AnswerKind.Concern);
        var table = Table(session, Green);
        var visible = await Renders(table, "2／6", () => session.Answers(City, 2, AnswerKind.Yes));

        var both = await Renders(table, "3／6", async () =>
        {
            await session.Answers(City, 1, AnswerKind.Yes, Secret);
            await session.Answers(City, 2, AnswerKind.NotYet);
            await session.Answers(City, 3, AnswerKind.Yes);
        });

        Assert.Equal(visible, both);
    }

    /// <summary>How often the screen is drawn until it says something.</summary>
    private static async Task<int> Renders(IRenderedComponent<TablePage> table, string until, Func<Task> change)
    {
        var before = table.RenderCount;
        await change();
        table.WaitForAssertion(() => Assert.Contains(until, Text(table, ".seats"), StringComparison.Ordinal));
        return table.RenderCount - before;
    }

    [Fact]
    public async Task A_party_without_a_device_is_added_here()
    {
        var session = await AStoredSession.Begun(App, mode: SessionMode.Together);
        var table = Table(session, Green);
        await Field(table, "団体名").ChangeAsync(new() { Value = Shops });
        await table.FindAll(".kinds input")[3].ChangeAsync(new() { Value = "on" });

        await table.Find(".add-party form").SubmitAsync();

        Assert.Contains($"✓ {Shops}を加えました", Flat(Text(table, ".add-party [role=status]")), StringComparison.Ordinal);
        Assert.NotNull(Find(table, $"この端末で答える：{Shops}"));
        Assert.Contains(nameof(PartyAdded), await History.Verbs(App));
    }

    private static string Flat(string text) => string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("> ", "", StringComparison.Ordinal);

    private async Task<AStoredSession> Gathered()
    {
        var session = await AStoredSession.Begun(App, mode: SessionMode.Together);
        await session.IsJoinedByPaper(Shops);
        return session;
    }
}
