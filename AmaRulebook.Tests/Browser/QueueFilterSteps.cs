using AmaRulebook.Reviews.Listing;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace AmaRulebook.Browser;

/// <summary>Every filter of the queue, alone, by its control: it lists what it should in the order of the whole list, and is taken off again.</summary>
public sealed class QueueFilterSteps(Person staff, IReadOnlyList<ListedSession> all)
{
    private readonly IPage page = staff.Page;

    private ILocator Form => page.GetByRole(AriaRole.Form, new() { Name = "しぼりこみ", Exact = true });

    private ILocator TakeOff => page.GetByRole(AriaRole.Link, new() { Name = "しぼりこみをやめる", Exact = true });

    public async Task GoThroughAll()
    {
        var stalled = DateTimeOffset.UtcNow.AddDays(-30);
        await staff.GoTo("/staff");
        await Chooses("段階", "計画段階", session => session.Stage == "計画段階");
        await Chooses("状態", "話し合い中", session => session.State.StartsWith("話し合い中", StringComparison.Ordinal));
        await Chooses("立場", "事業者", session => session.Parties.Contains("（事業者）", StringComparison.Ordinal));
        await Chooses("形態", "補助・助成", session => session.Forms.Contains("grant"));
        await Chooses("担当課", "環境衛生課", session => session.Department == "環境衛生課");
        var year = all.Max(session => session.Begun.AddMonths(-3).Year);
        await Chooses("年度", $"令和{year - 2018}年度", session => session.Begun.AddMonths(-3).Year == year);
        await Ticks("相談あり", session => session.State.Contains("相談あり", StringComparison.Ordinal));
        await Ticks("分かれた項目あり", session => session.State.Contains("分かれた", StringComparison.Ordinal));
        await Ticks("止まっている（30日以上）", session => !session.State.StartsWith("終わりました", StringComparison.Ordinal) && session.Changed < stalled);
        await Ticks("まだ読んでいない", session => session.Text.Contains("まだいません", StringComparison.Ordinal) || session.Text.Contains("そのあと変わりました", StringComparison.Ordinal));
        await Searches("夜の", session => session.Name.Contains("夜の", StringComparison.Ordinal));
        await Searches("商店", session => session.Text.Contains("商店", StringComparison.Ordinal));
    }

    private Task Chooses(string control, string option, Func<ListedSession, bool> holds) => Narrows(control, holds, () =>
        Form.GetByLabel(control, new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = option }));

    private Task Ticks(string control, Func<ListedSession, bool> holds) => Narrows(control, holds, () =>
        Form.GetByLabel(control, new() { Exact = true }).CheckAsync());

    private Task Searches(string name, Func<ListedSession, bool> holds) => Narrows(name, holds, () =>
        Form.GetByRole(AriaRole.Searchbox).FillAsync(name));

    private async Task Narrows(string what, Func<ListedSession, bool> holds, Func<Task> choose)
    {
        var expected = all.Where(holds).ToList();
        Assert.InRange(expected.Count, 1, all.Count - 1);
        await IsLive();
        await choose();
        await Form.GetByRole(AriaRole.Button, new() { Name = "しぼりこむ", Exact = true }).ClickAsync();
        await Expect(TakeOff).ToBeVisibleAsync();
        await IsLive();
        await Counts(expected.Count);
        var listed = await page.Locator("table.queue tbody th a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
        Assert.True(
            expected.Take(QueueReads.PageSize).Select(session => session.Address).SequenceEqual(listed.Select(ListedSession.WithoutWayBack)),
            $"{what} lists\n{string.Join('\n', listed)}\nand not\n{string.Join('\n', expected.Select(session => session.Address))}");

        await TakeOff.ClickAsync();
        await Expect(TakeOff).ToBeHiddenAsync();
        await Counts(all.Count);
    }

    private Task Counts(int number) => Expect(page.Locator(".queue-count")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex($"^{number}件"));

    // The title comes with the live page; what is chosen before it would be gone.
    private Task IsLive() => Expect(page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("｜"));
}
