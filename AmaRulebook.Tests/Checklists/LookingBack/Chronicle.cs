using AmaRulebook.Checklists.Viewing;
using AmaRulebook.Projects;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists.LookingBack;

/// <summary>A session whose verbs are written down as they happen, so that its 履歴 can be told without a database.</summary>
public sealed class Chronicle
{
    private readonly List<Remark> remarks = [];
    private readonly List<Happening> happenings = [];
    private readonly ASession story;
    private int written;

    public Chronicle(AProject project, SessionMode mode = SessionMode.Apart)
    {
        story = ASession.Of(project, mode: mode);
        Write(story.By(Green));
    }

    public ChecklistSession Session => story.Session;

    public Project Project => story.Project.Project;

    public ProjectState State => new(Project, [Session], remarks.ToLookup(remark => remark.SessionId));

    public static Chronicle OfTwo() => new(With(Green).AndWith(City));

    public static Chronicle OfThree(SessionMode mode = SessionMode.Apart) => new(With(Green).AndWith(City).AndWith(School), mode);

    public string Item(int number) => story.Item(number);

    /// <summary>Lets a party do something, some minutes after what was before; what is refused leaves no trace.</summary>
    public Chronicle Does(string party, Func<ChecklistSession, Participant, DateTimeOffset, Refusal?> verb, int minutes = 30)
    {
        story.Project.Time.Advance(TimeSpan.FromMinutes(minutes));
        verb(Session, story.By(party), story.Now);
        Write(story.By(party));
        return this;
    }

    public Chronicle Answers(string party, int number, AnswerKind? kind = null, string? note = null, int minutes = 30) =>
        Does(party, (session, by, now) => session.Answer(by, by.PartyId, new GivenAnswer(Item(number), kind, note), true, now), minutes);

    /// <summary>What the 進行役 enters for a party.</summary>
    public Chronicle EntersFor(string party, int number, ProxyEntry entry) => Does(Green, (session, by, now) => session.EnterFor(
        Project, by, story.Project.Party(party).Id, new GivenAnswer(Item(number), AnswerKind.Concern), entry, true, now));

    public Chronicle HandsIn(string party)
    {
        foreach (var item in Session.Text.Items.Where(item => Session.FindAnswer(item.Id, story.By(party).PartyId)?.Kind is null))
        {
            Answers(party, item.Number, AnswerKind.Yes);
        }

        return Does(party, (session, by, now) => session.HandIn(by, true, now));
    }

    public Chronicle Opens(string party) => Does(party, (session, by, now) => session.Open(Project, by, now));

    public Chronicle Says(string party, int number, string text) => Does(party, (session, by, now) =>
    {
        var (remark, refusal) = session.Say(by, Item(number), text, now);
        remarks.AddRange(remark is null ? [] : [remark]);
        return refusal;
    });

    /// <summary>What a party reads, the newest first.</summary>
    public IReadOnlyList<HistoryLine> ReadBy(string party)
    {
        var trails = new Dictionary<Guid, AnswerTrail> { [Session.Id] = AnswerTrail.Of(Session, happenings) };
        var telling = new Telling(State, story.By(party), trails);
        happenings.AsEnumerable().Reverse().ToList().ForEach(telling.Add);
        return telling.Lines(int.MaxValue);
    }

    /// <summary>The sentences alone.</summary>
    public IReadOnlyList<string> SentencesFor(string party) => [.. ReadBy(party).Select(line => line.Saying.Sentence.ToString())];

    /// <summary>Each text that a party finds in it.</summary>
    public IReadOnlySet<string> TextsFor(string party) =>
        ReadBy(party).SelectMany(line => line.Saying.Texts).SelectMany(text => new[] { text.Text, text.Before }).Where(text => text.Length > 0).ToHashSet();

    /// <summary>Every text that a page shows to a party now, by whoever wrote it.</summary>
    public IReadOnlySet<string> ShownTo(string party)
    {
        var items = SessionView.For(State, Session, story.By(party)).Items;
        return items.SelectMany(item => item.Sides).SelectMany(side => new[] { side.Note, side.Commitment }).Where(text => text.Length > 0).ToHashSet();
    }

    private void Write(Participant by)
    {
        foreach (var happened in Session.Happened.Skip(written))
        {
            happenings.Add(new Happening(Activity.Of(happened, Project, by.Id, Session.Id, null, story.Now), happened));
        }

        written = Session.Happened.Count;
    }
}
