using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists.Table;

/// <summary>The shared device goes from party to party, with a cover in between.</summary>
public sealed class PassingRoundTests : TableTest
{
    private const string Secret = "ひみつの理由は竜胆です。";

    [Fact]
    public async Task A_party_answers_by_name_and_once_passed_on_nothing_of_it_is_on_the_page()
    {
        var session = await Gathered();
        var table = Table(session, Green);
        await Press(table, $"この端末で答える：{Shops}");
        Assert.Contains($"{Shops}の方に渡してください", Text(table, "h1"), StringComparison.Ordinal);
        Assert.Empty(table.FindAll(".answers"));
        await Press(table, "渡さずにもどる");
        await Receive(table, Shops, "会長");

        for (var number = 1; number <= 6; number++)
        {
            await Choose(table, AnswerKind.Concern);
            await Field(table, "理由・メモ").ChangeAsync(new() { Value = Secret });
            await Press(table, number < 6 ? "次の項目" : "この答えで出す");
        }

        Assert.Contains("次の方に渡してください", Text(table, "h1"), StringComparison.Ordinal);
        Assert.DoesNotContain("ひみつ", table.Markup, StringComparison.Ordinal);
        Assert.Empty(table.FindAll(".answers, textarea"));
        Assert.EndsWith("/", table.Find("[data-forget]").GetAttribute("data-forget"), StringComparison.Ordinal);
        var answer = (await session.State()).Latest("planning")!.FindAnswer("planning-2", await session.PartyId(Shops))!;
        Assert.Equal((AnswerKind.Concern, Secret, EntrySource.Table, "会長"), (answer.Kind, answer.Note, answer.Source, answer.EnteredName));
        await Press(table, "みんなの進みぐあいを見る");
        Assert.Contains("出しました", Text(table, ".seats li:nth-child(3)"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_the_turn_lasts_one_can_go_back_and_sees_what_one_chose()
    {
        var table = Table(await Gathered(), Green);
        await Receive(table, Shops, "会長");
        await Choose(table, AnswerKind.NotYet);
        await Press(table, "次の項目");
        Assert.DoesNotContain(table.FindAll(".answers input"), input => input.HasAttribute("checked"));

        await Press(table, "前の項目");

        Assert.True(table.FindAll(".answers input")[2].HasAttribute("checked"));
    }

    [Fact]
    public async Task Back_in_the_browser_covers_the_turn_and_does_not_end_it()
    {
        var session = await Gathered();
        var table = Table(session, Green);
        await Receive(table, Shops, "会長");
        await Choose(table, AnswerKind.NotYet);
        await Press(table, "次の項目");
        var navigation = Services.GetRequiredService<NavigationManager>();

        navigation.NavigateTo($"/projects/{session.Project}");

        table.WaitForAssertion(() => Assert.Contains($"{Shops}の方に渡してください", Text(table, "h1"), StringComparison.Ordinal));
        Assert.Contains("/planning/table", navigation.Uri, StringComparison.Ordinal);
        await Press(table, "受けとりました");
        await Field(table, "答える方のお名前").ChangeAsync(new() { Value = "会長" });
        await table.Find(".pass-name").SubmitAsync();
        Assert.Contains("項目 2／6", Text(table, ".number"), StringComparison.Ordinal);

        await Press(table, "ここでやめて返す");
        navigation.NavigateTo($"/projects/{session.Project}");
        Assert.EndsWith($"/projects/{session.Project}", navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_takes_the_device_again_for_the_party_does_not_read_what_was_entered_before()
    {
        var session = await Gathered();
        var table = Table(session, Green);
        await Receive(table, Shops, "会長");
        await Choose(table, AnswerKind.Concern);
        await Field(table, "理由・メモ").ChangeAsync(new() { Value = Secret });
        await Press(table, "ここでやめて返す");
        Assert.Contains("ここまでを保存しました", table.Markup, StringComparison.Ordinal);
        await Press(table, "みんなの進みぐあいを見る");

        await Receive(table, Shops, "副会長");

        Assert.Contains("前に入れた答え（1／6）は、ここには出しません", table.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("ひみつ", table.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain(table.FindAll(".answers input"), input => input.HasAttribute("checked"));
    }

    [Fact]
    public async Task A_name_is_needed()
    {
        var table = Table(await Gathered(), Green);

        await Receive(table, Shops, " ");

        Assert.Contains("「お名前」が空です", Text(table, ".problem"), StringComparison.Ordinal);
        Assert.Empty(table.FindAll(".answers"));
    }

    [Fact]
    public async Task A_person_of_the_party_who_is_known_takes_it_with_one_press()
    {
        var session = await Gathered();
        await session.IsJoinedBy(School, "校長");
        var table = Table(session, Green);
        await Press(table, $"この端末で答える：{School}");
        await Press(table, "受けとりました");

        await Press(table, "校長さんとして答える");
        await Choose(table, AnswerKind.Yes);

        Assert.Equal("校長", (await session.State()).Latest("planning")!.Answers.Single().EnteredName);
    }

    [Fact]
    public async Task The_own_party_answers_here_as_its_own()
    {
        var session = await Gathered();
        var table = Table(session, Green);
        await Press(table, $"この端末で答える：{Green}");
        await Press(table, "受けとりました");

        await Choose(table, AnswerKind.Yes);

        Assert.Equal(EntrySource.Own, (await session.State()).Latest("planning")!.Answers.Single().Source);
    }

    [Fact]
    public async Task When_the_party_answers_by_itself_meanwhile_its_word_stands_and_the_table_says_so()
    {
        var session = await Gathered();
        await session.IsJoinedBy(School, "校長");
        var table = Table(session, Green);
        await Receive(table, School, "教頭");
        await session.Answers(School, 1, AnswerKind.Concern);

        await Choose(table, AnswerKind.Yes);

        Assert.Contains("自分たちの端末で答えています", Text(table, ".problem"), StringComparison.Ordinal);
        Assert.Equal(AnswerKind.Concern, (await session.State()).Latest("planning")!.Answers.Single().Kind);
    }

    [Fact]
    public async Task What_could_not_be_saved_is_not_handed_in_unnoticed()
    {
        var session = await Gathered();
        var table = Table(session, Green);
        await Receive(table, Shops, "会長");
        for (var number = 1; number < 6; number++)
        {
            await Choose(table, AnswerKind.Yes);
            await Press(table, "次の項目");
        }

        await Choose(table, AnswerKind.Yes);
        await Field(table, "理由・メモ").ChangeAsync(new() { Value = "読めない\u0007文字" });
        await Press(table, "この答えで出す");

        Assert.Contains("まだ保存できていない答えや文があります（6番）", Text(table, ".problem"), StringComparison.Ordinal);
        Assert.False((await session.SeenBy(Green)).Progress[2].HasHandedIn);
    }

    private async Task<AStoredSession> Gathered()
    {
        var session = await AStoredSession.Begun(App, mode: SessionMode.Together);
        await session.IsJoinedByPaper(Shops);
        return session;
    }
}
