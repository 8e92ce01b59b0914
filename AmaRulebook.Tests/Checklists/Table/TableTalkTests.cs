using AmaRulebook.Live;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists.Table;

/// <summary>After the opening the table shows the answers to the room, item by item, and leads the phones.</summary>
public sealed class TableTalkTests : TableTest
{
    [Fact]
    public async Task First_the_whole_table_and_the_way_to_the_first_item_that_differs()
    {
        var table = Table(await Split(), Green);

        Assert.Equal("見くらべて話し合う", table.Find("h1").TextContent);
        Assert.EndsWith("/table?at=2", table.Find(".actions .button").GetAttribute("href"), StringComparison.Ordinal);
        Assert.EndsWith("/table?at=1", table.Find(".grid tbody a").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Empty(table.FindAll(".grid [data-jump]"));
    }

    [Fact]
    public async Task Then_one_item_with_its_opening_sentence_and_the_next_that_differs()
    {
        var session = await Split();
        var table = Table(session, Green, "?at=2");

        Assert.Equal((await session.SeenBy(Green, 2)).Item.Opening, table.Find(".opening").TextContent.Trim());
        Assert.Contains("人が足りません。", Text(table, ".sides"), StringComparison.Ordinal);
        Assert.EndsWith("?at=4", table.Find(".table-turn a").GetAttribute("href"), StringComparison.Ordinal);
        Assert.EndsWith("?step=confirm", Table(session, Green, "?at=4").Find(".table-turn a").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_phones_are_told_which_item_the_table_shows()
    {
        var session = await Split();
        var phone = Screen(session, City);

        Table(session, Green, "?at=4");

        phone.WaitForAssertion(() => Assert.Equal("進行役は4番を話し合っています", Text(phone, ".follow [role=status]")));
    }

    [Fact]
    public async Task A_table_of_anybody_else_leads_nobody_and_goes_where_it_is_led()
    {
        var session = await Split();
        var table = Table(session, City, "?at=4");
        Assert.Null(App.Get<Discussion>().Find(session.Id));

        App.Get<Discussion>().Lead(session.Id, "planning-2");

        table.WaitForAssertion(() => Assert.EndsWith("/table?at=2", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_decided_is_written_down_here()
    {
        var session = await Split();
        var table = Table(session, Green, "?at=2");

        await Field(table, "決めたこと").ChangeAsync(new() { Value = "当番表で分担する。" });
        await Press(table, "決めたことを保存");

        Assert.Equal("当番表で分担する。", (await session.SeenBy(City, 2)).Agreement!.Text);
    }

    [Fact]
    public async Task A_party_on_paper_changes_its_answer_through_the_one_who_keeps_the_meeting_going()
    {
        var session = await Split();
        var table = Table(session, Green, "?at=4");
        Assert.Equal(Shops, Text(table, ".change-for h3"));

        await Choose(table, AnswerKind.NotYet);

        var side = (await session.SeenBy(City, 4)).Sides.Single(side => side.Party.Name == Shops);
        Assert.Equal((AnswerKind.NotYet, EntrySource.Paper), (side.Kind, side.Entry!.Source));
        Assert.Empty(Table(session, City, "?at=4").FindAll(".change-for"));
    }

    [Fact]
    public async Task A_party_on_paper_that_was_late_is_entered_after_the_opening_and_only_then_seen()
    {
        var session = await AStoredSession.Begun(App, mode: SessionMode.Together);
        await session.IsJoinedByPaper(Shops);
        await session.EntersFor(Shops, 1, AnswerKind.Concern, "ひみつの理由", new(EntrySource.Paper, ""));
        await session.HandInAndOpen();
        var table = Table(session, Green);
        Assert.DoesNotContain("ひみつ", table.Markup, StringComparison.Ordinal);
        await Press(table, $"紙の答えを入れる：{Shops}");
        for (var group = 1; group < 6; group++)
        {
            await Choose(table, AnswerKind.Yes, group);
        }

        await Press(table, "紙の答えとして出す");

        Assert.Equal("ひみつの理由", (await session.SeenBy(City, 1)).Sides.Single(side => side.Party.Name == Shops).Note);
    }

    [Fact]
    public async Task At_the_end_paper_is_noted_and_when_all_have_confirmed_the_session_is_over()
    {
        var session = await Split();
        await session.Confirms(City);
        await session.Confirms(Green);
        var table = Table(session, Green, "?step=confirm");
        Assert.Single(table.FindAll(".paper-sign"));

        await table.Find(".paper-sign input").ChangeAsync(new() { Value = "七宝 太郎" });
        await table.Find(".paper-sign").SubmitAsync();

        Assert.Contains("第1回が終わりました", Text(table, "[role=status]"), StringComparison.Ordinal);
        Assert.Contains("✓ 七宝 太郎", Text(table, ".signoffs"), StringComparison.Ordinal);
        Assert.Contains("紙でたしかめました。入力は山田さん", Text(Record(session, City), ".signed"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_shown_before_the_opening_even_when_an_item_is_asked_for()
    {
        var session = await AStoredSession.Begun(App, mode: SessionMode.InSight);
        await session.Answers(City, 2, AnswerKind.Concern, "ひみつの理由");
        await session.Answers(Green, 2, AnswerKind.Concern, "ひみつの理由");

        Assert.DoesNotContain("ひみつ", Table(session, Green, "?at=2").Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_wizard_leads_to_the_table_and_the_table_begins_a_stage()
    {
        var session = await AStoredSession.Begun(App, mode: SessionMode.Together);
        Assert.EndsWith("/planning/table", Screen(session, City, "?item=1").Find(".to-table").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Empty(Screen(await AStoredSession.Begun(App), City, "?item=1").FindAll(".to-table"));
    }

    private async Task<AStoredSession> Split()
    {
        var session = await AStoredSession.Begun(App, mode: SessionMode.Together);
        await session.IsJoinedByPaper(Shops);
        await session.EntersAllFor(Shops, new(EntrySource.Paper, ""));
        await session.Answers(City, 2, AnswerKind.Concern, "人が足りません。");
        await session.Answers(City, 4, AnswerKind.NotYet);
        await session.HandInAndOpen();
        return session;
    }
}
