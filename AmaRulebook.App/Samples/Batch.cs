using AmaRulebook.Checklists;
using AmaRulebook.Projects;
using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Samples;

/// <summary>
/// Several verbs of one session in one transaction, each at its own time and with its own lines of history, as the commands
/// would write them one by one: reading the session anew for each is most of what the sample's start would take.
/// </summary>
internal sealed class Batch(ProjectStory story, SampleClock clock, Guid sessionId)
{
    public static readonly ProxyEntry Paper = new(EntrySource.Paper, "会長 大橋");
    private readonly List<Deed> deeds = [];
    private Action? goOn;

    /// <summary>Goes on to another time before the next verb.</summary>
    public void MoveTo(DateTimeOffset instant, int hour) => goOn = () => story.MoveTo(instant, hour);

    /// <summary>Adds a verb.</summary>
    public void Add(SamplePerson by, Func<ChecklistSession, Writing, Refusal?> verb)
    {
        deeds.Add(new Deed(by, verb, goOn));
        goOn = null;
    }

    /// <summary>An answer: the party's own, or what it wrote on paper.</summary>
    public void Answer(ProjectStory.Member member, GivenAnswer given)
    {
        if (member.Party.IsOnPaper)
        {
            Add(story.Facilitator, (session, writing) => session.EnterFor(writing.Project, writing.By, member.PartyId, given, Paper, false, writing.Now));
        }
        else
        {
            Add(story.Someone(member), (session, writing) => session.Answer(writing.By, writing.By.PartyId, given, false, writing.Now));
        }
    }

    /// <summary>Lets them all happen.</summary>
    public async Task RunAsync()
    {
        await story.Get<WriteGate>().WriteAsync(async db =>
        {
            var session = await db.Set<ChecklistSession>().WithParts().SingleAsync(session => session.Id == sessionId);
            var project = await db.Set<Project>().Include(project => project.Parties).Include(project => project.Participants)
                .AsSplitQuery().SingleAsync(project => project.Id == session.ProjectId);
            var browsers = deeds.Select(deed => deed.By.BrowserId).Distinct().ToList();
            var places = await db.Set<BrowserPlace>()
                .Where(place => place.ProjectId == project.Id && browsers.Contains(place.BrowserId))
                .ToDictionaryAsync(place => place.BrowserId, place => project.FindParticipant(place.ParticipantId)!);
            foreach (var (by, verb, moveOn) in deeds)
            {
                moveOn?.Invoke();
                clock.Pass(TimeSpan.FromSeconds(story.Luck.Next(20, 80)));
                var writing = new Writing(db, project, places[by.BrowserId], Guid.NewGuid(), clock.GetUtcNow());
                var before = session.Happened.Count;
                SampleCity.Well(verb(session, writing));
                foreach (var happened in session.Happened.Skip(before))
                {
                    writing.Record(happened, session.Id);
                }
            }

            return (true, 0);
        });
    }

    private sealed record Deed(SamplePerson By, Func<ChecklistSession, Writing, Refusal?> Verb, Action? MoveOn);
}
