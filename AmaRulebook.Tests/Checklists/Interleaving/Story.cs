using AmaRulebook.Checklists.Viewing;
using AmaRulebook.Projects;
using AmaRulebook.Support;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists.Interleaving;

/// <summary>
/// A session in which anybody tries anything. Every text says whose it is, so that it is known wherever it turns up. After
/// each try the <see cref="Rules"/> are held against what is there.
/// </summary>
public sealed class Story
{
    private readonly AProject project = With(Green).AndColleague(Green, "鈴木").AndWith(City).AndWith(School).AndWithoutDevice(Shops);
    private readonly List<Remark> remarks = [];
    private readonly Rules rules;
    private int written;

    public Story(SessionMode mode)
    {
        var (session, refusal) = ChecklistSession.Begin(
            project.Project, RealBook.Stage("planning"), RealBook.Current, mode, [], project.Project.Participants[0], project.Now);
        Assert.Null(refusal);
        Session = session!;
        rules = new Rules(this);
        rules.Hold();
    }

    public ChecklistSession Session { get; }

    public Project Project => project.Project;

    public ProjectState State => new(Project, [Session], remarks.ToLookup(remark => remark.SessionId));

    /// <summary>Whose text it is, at the head of each note.</summary>
    public static string MarkOf(Party party) => $"〔{party.Name}〕";

    /// <summary>Tries one after the other.</summary>
    public static Story Of(SessionMode mode, IEnumerable<Act> acts)
    {
        var story = new Story(mode);
        foreach (var act in acts)
        {
            story.Try(act);
        }

        return story;
    }

    private DateTimeOffset Now => project.Now;

    private void Try(Act act)
    {
        var people = Project.Participants.Where(person => person.IsAdmitted).ToList();
        var whom = Project.Parties[act.Whom % Project.Parties.Count];
        var facilitator = Project.FindParticipant(Project.FacilitatorId)!;
        var withoutDevice = Project.PresentParties.Where(party => Project.MembersOf(party.Id).Count == 0).ToList();
        switch (act.Deed)
        {
            case Deed.EverybodyElseHandsIn:
                foreach (var person in people.Where(person => person.PartyId != whom.Id))
                {
                    Try(act with { Deed = Deed.AnswerEverything, Choice = 1 + (act.Choice / 4) }, person, whom);
                    Try(act with { Deed = Deed.HandIn }, person, whom);
                }

                foreach (var party in withoutDevice.Where(party => party != whom))
                {
                    Try(act with { Deed = Deed.EnterEverythingFor, Choice = 1 + (act.Choice / 4) }, facilitator, party);
                    Try(act with { Deed = Deed.HandInFor }, facilitator, party);
                }

                break;
            case Deed.EverybodyConfirms:
                people.ForEach(person => Try(act with { Deed = Deed.Confirm }, person, whom));
                withoutDevice.ForEach(party => Try(act with { Deed = Deed.ConfirmOnPaper }, facilitator, party));
                break;
            default:
                Try(act, people[act.Who % people.Count], whom);
                break;
        }
    }

    private void Try(Act act, Participant by, Party whom)
    {
        foreach (var verb in VerbsOf(act, by, whom))
        {
            project.Time.Advance(TimeSpan.FromMinutes(1));
            Try(act, by, verb);
        }
    }

    private void Try(Act act, Participant by, Func<Refusal?> verb)
    {
        var (rows, events) = (Replay.Of(Session), Session.Happened.Count);
        var refusal = verb();
        if (refusal is not null)
        {
            Assert.False(string.IsNullOrWhiteSpace(refusal.Message));
            Assert.Equal((rows, events), (Replay.Of(Session), Session.Happened.Count));
            return;
        }

        rules.HoldFor(by, events);
        rules.Hold();
        if (act.Deed is not (Deed.Say or Deed.LeaveProject or Deed.JoinProject))
        {
            var once = (Replay.Of(Session), Session.Happened.Count);
            verb();
            Assert.Equal(once, (Replay.Of(Session), Session.Happened.Count));
        }
    }

    private IEnumerable<Func<Refusal?>> VerbsOf(Act act, Participant by, Party whom)
    {
        var item = Session.Text.Items[act.Item - 1].Id;
        var own = Project.FindParty(by.PartyId)!;
        var entry = new ProxyEntry(act.Consents ? EntrySource.Paper : EntrySource.Table, "来た人");
        return act.Deed switch
        {
            Deed.Answer => [Answer(by, own, item, act, Text(own))],
            Deed.AnswerEverything => Session.Text.Items.Select(each => Answer(by, own, each.Id, act, null)),
            Deed.HandIn => [() => Session.HandIn(by, act.Consents, Now)],
            Deed.Open => [() => Session.Open(Project, by, Now)],
            Deed.Look => [() => Session.LookWithoutAnswer(by, act.Consents, Now)],
            Deed.Say => [() => Say(by, item, Text(own))],
            Deed.Decide => [Decide(by, item, act, Version(item), Text(own))],
            Deed.DecideOnOldText => [Decide(by, item, act, Version(item) - 1, Text(own))],
            Deed.TalkOver => [() => Session.MarkTalkedOver(by, item, Now)],
            Deed.TakeUpAgain => [() => Session.TakeUpAgain(by, item)],
            Deed.Reflect => [Reflect(by, act, Text(own))],
            Deed.Confirm => [() => Session.Confirm(by, Now)],
            Deed.MarkAbsent => [() => Session.MarkAbsent(Project, by, whom.Id, Now)],
            Deed.UnmarkAbsent => [() => Session.UnmarkAbsent(Project, by, whom.Id)],
            Deed.EnterFor => [EnterFor(by, whom, item, act, entry, Text(whom))],
            Deed.EnterEverythingFor => Session.Text.Items.Select(each => EnterFor(by, whom, each.Id, act, entry, null)),
            Deed.HandInFor => [() => Session.HandInFor(Project, by, whom.Id, entry, act.Consents, Now)],
            Deed.ConfirmOnPaper => [() => Session.ConfirmOnPaper(Project, by, whom.Id, "来た人", Now)],
            Deed.HandOnFacilitation => [() => HandOn(by, act)],
            Deed.LeaveProject => [() => Leave(by)],
            Deed.JoinProject => [() => Join(act)],
            _ => throw new ArgumentOutOfRangeException(nameof(act)),
        };
    }

    private string Text(Party party) => $"{MarkOf(party)}{++written}";

    private int Version(string item) => Session.Agreements.FirstOrDefault(agreement => agreement.ItemId == item)?.Version ?? 0;

    private Func<Refusal?> Answer(Participant by, Party party, string item, Act act, string? note) =>
        () => Session.Answer(by, party.Id, new GivenAnswer(item, act.Kind, note, note), act.Consents, Now);

    private Func<Refusal?> EnterFor(Participant by, Party party, string item, Act act, ProxyEntry entry, string? note) =>
        () => Session.EnterFor(Project, by, party.Id, new GivenAnswer(item, act.Kind, note), entry, act.Consents, Now);

    private Func<Refusal?> Decide(Participant by, string item, Act act, int basedOn, string text) =>
        () => Session.Decide(by, new GivenAgreement(item, text, basedOn), act.Consents, Now);

    private Func<Refusal?> Reflect(Participant by, Act act, string text) =>
        () => Session.Reflect(by, new GivenReflection(text), act.Consents, Now);

    private Refusal? Say(Participant by, string item, string text)
    {
        var (remark, refusal) = Session.Say(by, item, text, Now);
        remarks.AddRange(remark is null ? [] : [remark]);
        return refusal;
    }

    private Refusal? HandOn(Participant by, Act act) =>
        Project.HandOnFacilitation(by, Project.Participants[act.Whom % Project.Participants.Count].Id, Now);

    /// <summary>As the command does: the project first, then the session that is under way.</summary>
    private Refusal? Leave(Participant by)
    {
        var refusal = Project.LeaveParty(by, hasTraces: true, Now);
        if (refusal is null)
        {
            Session.PartyLeft(by.PartyId, Now);
        }

        return refusal;
    }

    /// <summary>A new party comes, or somebody of one that left comes back with it.</summary>
    private Refusal? Join(Act act)
    {
        var former = Project.Participants.FirstOrDefault(
            person => person.EndedAs is PlaceEnd.PartyLeft && !Project.FindParty(person.PartyId)!.IsPresent);
        return act.Consents && former is not null
            ? Project.Join(New(former.Name, null), former.PartyId, Now, former).Refusal
            : Project.Join(New($"人{Project.Participants.Count}", $"団体{Project.Parties.Count}"), null, Now).Refusal;
    }
}
