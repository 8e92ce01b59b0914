using AmaRulebook.Checklists.Viewing;
using AmaRulebook.Projects;
using AmaRulebook.Support;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using static AmaRulebook.Projects.AProject;
using Command = AmaRulebook.Projects.Command;

namespace AmaRulebook.Checklists.Interleaving;

/// <summary>
/// The same against the database, by several at once: members, somebody who waits to be let in, a stranger. Each operation
/// arrives twice, as after a lost acknowledgement.
/// </summary>
public sealed class StoredInterleavingTests : IDisposable
{
    private const int AtOnce = 4;

    private readonly AppWithoutPages app = new();

    public void Dispose() => app.Dispose();

    [Theory]
    [InlineData(SessionMode.Apart, 1)]
    [InlineData(SessionMode.InSight, 2)]
    public async Task Several_at_once_leave_rows_that_the_history_tells(SessionMode mode, int seed)
    {
        var (green, city, waiting, stranger) = (new ABrowser(app), new ABrowser(app), new ABrowser(app), new ABrowser(app));
        var project = await green.Founds(Green, "山田");
        await city.Joins(project, City, "佐藤");
        await waiting.JoinsPartyOf(city, project, "待つ人");
        await stranger.Founds(School, "校長");
        Assert.Null(await Commands.BeginAsync(green.In(project), "planning", mode));
        var session = (await app.Get<ProjectReads>().ReadAsync(project))!.Latest("planning")!;
        var (acts, outsiders) = (Gen.Sample(Act.Any, 120, new Rnd((ulong)seed), 100), new[] { waiting, stranger });

        foreach (var wave in acts.Chunk(AtOnce))
        {
            app.Time.Advance(TimeSpan.FromMinutes(1));
            await Task.WhenAll(wave.Select(act => Twice(act, new[] { green, city, waiting, stranger }[act.Who % 4], outsiders)));
        }

        var history = await History.Of(app, project);
        var rows = (await app.Get<ProjectReads>().ReadAsync(project))!.Sessions.Single();
        Assert.Equal(Replay.Of(rows), Replay.Of(history, session.Id));
        Assert.Equal(Enumerable.Range(1, history.Count), history.Select(activity => (int)activity.Sequence));
        Assert.Distinct(history.Select(activity => activity.OperationId).OfType<Guid>());
        Assert.True(history.Count > 10, $"Only {history.Count} things happened.");

        async Task Twice(Act act, ABrowser by, ABrowser[] refusedToo)
        {
            var command = by.In(project);
            var answers = await Task.WhenAll(Do(act, command, session), Do(act, command, session));
            Assert.True(
                !refusedToo.Contains(by) || answers.All(refusal => refusal is { Kind: RefusalKind.NotAllowed }),
                $"{act} was done by somebody who takes no part.");
        }
    }

    private SessionCommands Commands => app.Get<SessionCommands>();

    private async Task<Refusal?> Do(Act act, Command command, ChecklistSession session)
    {
        var item = session.Text.Items[act.Item - 1].Id;
        var given = new GivenAnswer(item, act.Kind, $"{act}");
        return act.Deed switch
        {
            Deed.HandIn or Deed.HandInFor => await Commands.HandInAsync(command, session.Id, act.Consents),
            Deed.Open or Deed.MarkAbsent or Deed.UnmarkAbsent => await Commands.OpenAsync(command, session.Id),
            Deed.Look => await Commands.LookWithoutAnswerAsync(command, session.Id, act.Consents),
            Deed.Say => await Commands.SayAsync(command, session.Id, item, $"{act}"),
            Deed.Decide or Deed.DecideOnOldText => await Commands.DecideAsync(command, session.Id, new GivenAgreement(item, $"{act}", act.Whom % 3), act.Consents),
            Deed.TalkOver or Deed.TakeUpAgain => await Commands.SetTalkedOverAsync(command, session.Id, item, act.Deed is Deed.TalkOver),
            Deed.Reflect => await Commands.ReflectAsync(command, session.Id, new GivenReflection($"{act}"), act.Consents),
            Deed.Confirm or Deed.EverybodyConfirms or Deed.ConfirmOnPaper => await Commands.ConfirmAsync(command, session.Id),
            _ => await Commands.AnswerAsync(command, session.Id, given, act.Consents),
        };
    }
}
