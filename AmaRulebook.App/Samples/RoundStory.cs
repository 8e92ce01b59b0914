using AmaRulebook.Checklists;
using AmaRulebook.Checklists.Consulting;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Samples;

/// <summary>Plays one 回: each answers, all open, they talk and confirm, as far as it came.</summary>
internal sealed class RoundStory(ProjectStory story, Round round, DateTimeOffset begin, TimeSpan length)
{
    private readonly Random luck = story.Luck;
    private readonly SessionCommands commands = story.Get<SessionCommands>();
    private Batch batch = null!;
    private int number;

    private List<ProjectStory.Member> Present => [.. story.Members.Where(member => member != Absent)];

    /// <summary>Of three or more, the last that has people may stay away.</summary>
    private ProjectStory.Member? Absent =>
        round.HasAbsence && story.Members.Count > 2 ? story.Members.LastOrDefault(member => member.People.Count > 0) : null;

    public async Task PlayAsync()
    {
        await BeginAsync();
        if (round.HasQuestion)
        {
            await AskAsync();
        }

        var plan = RoundPlan.Of(round.StageId, number, Present.Count, luck);
        var coming = round.State is RoundState.Answering or RoundState.Waiting ? Present.Count - 1 : Present.Count;
        for (var i = 0; i < coming; i++)
        {
            Answer(Present[i], i, plan, until: round.State is RoundState.Answering && i == coming - 1 ? 4 : 6);
        }

        if (round.State is not (RoundState.Answering or RoundState.Waiting))
        {
            Open();
            new RoundTalk(story, round, batch, Present, plan).Play(begin, length);
        }

        if (round.State is RoundState.Confirming or RoundState.Complete)
        {
            Confirm();
        }

        await batch.RunAsync();
    }

    private async Task BeginAsync()
    {
        var first = Present[0].People[0];
        story.MoveTo(begin, hour: 19);
        await story.DoAsync(() => commands.BeginAsync(first.Command(), round.StageId, round.Mode));
        (var sessionId, number) = await story.ReadAsync(async db =>
        {
            var session = await db.Set<ChecklistSession>()
                .Where(session => session.ProjectId == first.ProjectId && session.StageId == round.StageId)
                .OrderByDescending(session => session.Number).FirstAsync();
            return (session.Id, session.Number);
        });
        batch = new Batch(story, story.Get<SampleClock>(), sessionId);
    }

    private void Answer(ProjectStory.Member member, int index, RoundPlan plan, int until)
    {
        if (round.Mode is not SessionMode.Together)
        {
            batch.MoveTo(begin + (length * 0.25 * ((index + 1.0) / Present.Count)), luck.Next(9, 22));
        }

        for (var item = 0; item < until; item++)
        {
            batch.Answer(member, plan.Answer(story.Project, member.Party, index, item, luck));
        }

        if (until == 6 && member.Party.IsOnPaper)
        {
            batch.Add(story.Facilitator, (session, writing) => session.HandInFor(writing.Project, writing.By, member.PartyId, Batch.Paper, false, writing.Now));
        }
        else if (until == 6)
        {
            batch.Add(story.Someone(member), (session, writing) => session.HandIn(writing.By, false, writing.Now));
        }
    }

    private Task AskAsync()
    {
        var asking = Present[luck.Next(Present.Count(member => member.People.Count > 0))];
        var desk = luck.Next(2) == 0 ? ConsultationDesk.City : ConsultationDesk.ActivityCentre;
        var question = new GivenConsultation(desk, $"{round.StageId}-{luck.Next(3, 5)}", story.Project.Topic.Fill(ItemWords.Question(luck)), luck.Next(2) == 0);
        return story.DoAsync(() => story.Get<ConsultationCommands>().AskAsync(asking.People[0].Command(), question));
    }

    private void Open()
    {
        if (round.Mode is not SessionMode.Together)
        {
            batch.MoveTo(begin + (length * 0.35), luck.Next(2) == 0 ? 19 : 14);
        }

        if (Absent is { } absent)
        {
            batch.Add(story.Facilitator, (session, writing) => session.MarkAbsent(writing.Project, writing.By, absent.PartyId, writing.Now));
        }

        batch.Add(story.Facilitator, (session, writing) => session.Open(writing.Project, writing.By, writing.Now));
    }

    private void Confirm()
    {
        var confirming = round.State is RoundState.Confirming ? Present.Take(1).ToList() : Present;
        for (var i = 0; i < confirming.Count; i++)
        {
            var member = confirming[i];
            batch.MoveTo(begin + (length * (0.88 + (0.12 * (i + 1) / Present.Count))), luck.Next(17, 22));
            batch.Add(member.Party.IsOnPaper ? story.Facilitator : story.Someone(member), (session, writing) => member.Party.IsOnPaper
                ? session.ConfirmOnPaper(writing.Project, writing.By, member.PartyId, Batch.Paper.PersonName, writing.Now)
                : session.Confirm(writing.By, writing.Now));
        }

        if (Absent is { } absent && round.State is RoundState.Complete && luck.Next(2) == 0)
        {
            batch.Add(absent.People[0], (session, writing) => session.Confirm(writing.By, writing.Now));
        }
    }
}
