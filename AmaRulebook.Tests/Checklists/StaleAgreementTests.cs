using AmaRulebook.Projects;
using AmaRulebook.Support;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists;

/// <summary>決めたこと, saved by two browsers that had the same version before them.</summary>
public sealed class StaleAgreementTests : IDisposable
{
    private readonly AppWithoutPages app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task The_second_save_is_refused_and_has_both_texts()
    {
        var session = await AStoredSession.Opened(app);
        await session.Decides(Green, 1, "月に一度、集まる。");

        var stale = Assert.IsType<StaleAgreement>(await Decide(session, "週に一度、集まる。", basedOn: 0));

        Assert.Equal((RefusalKind.Stale, "月に一度、集まる。", 1, "週に一度、集まる。"), (stale.Kind, stale.Current, stale.Version, stale.Mine));
    }

    [Fact]
    public async Task The_first_text_stands_and_its_history_is_one_line()
    {
        var session = await AStoredSession.Opened(app);
        await session.Decides(Green, 1, "月に一度、集まる。");

        await Decide(session, "週に一度、集まる。", basedOn: 0);

        Assert.Equal(("月に一度、集まる。", 1, "山田"), await Stands(session));
        Assert.Single(await History.Verbs(app, session.Project), nameof(ItemDecided));
    }

    [Fact]
    public async Task A_text_that_combines_both_is_kept_as_the_next_version()
    {
        var session = await AStoredSession.Opened(app);
        await session.Decides(Green, 1, "月に一度、集まる。");
        var stale = (StaleAgreement)(await Decide(session, "記録を残す。", basedOn: 0))!;

        Assert.Null(await Decide(session, $"{stale.Current}\n{stale.Mine}", stale.Version));

        Assert.Equal(("月に一度、集まる。\n記録を残す。", 2, "佐藤"), await Stands(session));
    }

    [Fact]
    public async Task Of_many_saves_at_once_one_is_kept_and_every_other_text_comes_back()
    {
        var session = await AStoredSession.Opened(app);
        var texts = Enumerable.Range(1, 8).Select(number => $"{number}番めの文").ToList();

        var refusals = await Task.WhenAll(texts.Select(text => Task.Run(() => Decide(session, text, basedOn: 0))));

        var kept = (await Stands(session)).Text;
        Assert.Equal(texts.Order(), refusals.OfType<StaleAgreement>().Select(stale => stale.Mine).Append(kept).Order());
        Assert.All(refusals.OfType<StaleAgreement>(), stale => Assert.Equal((kept, 1), (stale.Current, stale.Version)));
    }

    private static Task<Refusal?> Decide(AStoredSession session, string text, int basedOn) => session.Ask(City, (commands, command) =>
        commands.DecideAsync(command, session.Id, new GivenAgreement(session.Item(1), text, basedOn), false));

    private static async Task<(string Text, int Version, string By)> Stands(AStoredSession session)
    {
        var agreement = (await session.SeenBy(Green, 1)).Agreement!;
        return (agreement.Text, agreement.Version, agreement.DecidedBy);
    }
}
