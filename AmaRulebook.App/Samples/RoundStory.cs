using AmaRulebook.Checklists;
using AmaRulebook.Checklists.Consulting;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Samples;

/// <summary>Plays one 回: each answers, all open, they talk and confirm, as far as it came.</summary>
internal sealed class RoundStory(ProjectStory story, Round round, DateTimeOffset begin, TimeSpan length)
{
    private readonly Random luck = story.Luck;
    private readonly SessionCommands commands = story.Get<SessionCommands>();
    private Guid sessionId;
    private int number;

    private List<ProjectStory.Member> Present => [.. story.Members.Where(member => member != Absent)];

    /// <summary>Of three or more, the last that has people may stay away.</summary>
    private ProjectStory.Member? Absent =>
        round.HasAbsence && story.Members.Count > 2 ? story.Members.LastOrDefault(member => member.People.Count > 0) : null;

    public async Task PlayAsync()
    {
        await BeginAsync();
        var plan = RoundPlan.Of(round.StageId, number, Present.Count, luck);
        var coming = round.State is RoundState.Answering or RoundState.Waiting ? Present.Count - 1 : Present.Count;
        for (var i = 0; i < coming; i++)
        {
            await AnswerAsync(Present[i], i, plan, until: round.State is RoundState.Answering && i == coming - 1 ? 4 : 6);
        }

        if (round.HasQuestion)
        {
            await AskAsync();
        }

        if (round.State is not (RoundState.Answering or RoundState.Waiting))
        {
            await OpenAsync();
            await new RoundTalk(story, round, commands, sessionId, Present, plan).PlayAsync(begin, length);
        }

        if (round.State is RoundState.Confirming or RoundState.Complete)
        {
            await ConfirmAsync();
        }
    }

    private async Task BeginAsync()
    {
        var first = Present[0].People[0];
        story.MoveTo(begin, hour: 19);
        await story.DoAsync(() => commands.BeginAsync(first.Command(), round.StageId, round.Mode));
        (sessionId, number) = await story.ReadAsync(async db =>
        {
            var session = await db.Set<ChecklistSession>()
                .Where(session => session.ProjectId == first.ProjectId && session.StageId == round.StageId)
                .OrderByDescending(session => session.Number).FirstAsync();
            return (session.Id, session.Number);
        });
    }

    private async Task AnswerAsync(ProjectStory.Member member, int index, RoundPlan plan, int until)
    {
        if (round.Mode is not SessionMode.Together)
        {
            story.MoveTo(begin + (length * 0.25 * ((index + 1.0) / Present.Count)), hour: luck.Next(9, 22));
        }

        for (var item = 0; item < until; item++)
        {
            var answer = plan.Answer(story.Project, member.Party, index, item, luck);
            await story.DoAsync(() => member.Party.IsOnPaper
                ? commands.EnterForAsync(story.Facilitator.Command(), sessionId, member.PartyId, answer, Paper, false)
                : commands.AnswerAsync(Someone(member).Command(), sessionId, answer, false));
        }

        if (until == 6)
        {
            await story.DoAsync(() => member.Party.IsOnPaper
                ? commands.HandInForAsync(story.Facilitator.Command(), sessionId, member.PartyId, Paper, false)
                : commands.HandInAsync(Someone(member).Command(), sessionId, false));
        }
    }

    private Task AskAsync()
    {
        var asking = Present[luck.Next(Present.Count(member => member.People.Count > 0))];
        var desk = luck.Next(2) == 0 ? ConsultationDesk.City : ConsultationDesk.ActivityCentre;
        var question = new GivenConsultation(desk, $"{round.StageId}-{luck.Next(3, 5)}", story.Project.Topic.Fill(ItemWords.Question(luck)), luck.Next(2) == 0);
        return story.DoAsync(() => story.Get<ConsultationCommands>().AskAsync(asking.People[0].Command(), question));
    }

    private async Task OpenAsync()
    {
        if (round.Mode is not SessionMode.Together)
        {
            story.MoveTo(begin + (length * 0.35), hour: luck.Next(2) == 0 ? 19 : 14);
        }

        if (Absent is { } absent)
        {
            await story.DoAsync(() => commands.SetAbsentAsync(story.Facilitator.Command(), sessionId, absent.PartyId, true));
        }

        await story.DoAsync(() => commands.OpenAsync(story.Facilitator.Command(), sessionId));
    }

    private async Task ConfirmAsync()
    {
        var confirming = round.State is RoundState.Confirming ? Present.Take(1).ToList() : Present;
        for (var i = 0; i < confirming.Count; i++)
        {
            var member = confirming[i];
            story.MoveTo(begin + (length * (0.88 + (0.12 * (i + 1) / Present.Count))), hour: luck.Next(17, 22));
            await story.DoAsync(() => member.Party.IsOnPaper
                ? commands.ConfirmOnPaperAsync(story.Facilitator.Command(), sessionId, member.PartyId, "会長 大橋")
                : commands.ConfirmAsync(Someone(member).Command(), sessionId));
        }

        if (Absent is { } absent && round.State is RoundState.Complete && luck.Next(2) == 0)
        {
            await story.DoAsync(() => commands.ConfirmAsync(absent.People[0].Command(), sessionId));
        }
    }

    private static ProxyEntry Paper => new(EntrySource.Paper, "会長 大橋");

    private SamplePerson Someone(ProjectStory.Member member) => member.People[luck.Next(member.People.Count)];
}
