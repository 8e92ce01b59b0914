using AmaRulebook.Checklists.Viewing;
using AmaRulebook.Projects;

namespace AmaRulebook.Checklists.LookingBack;

/// <summary>前に開いたときから: what the others did since a participant last opened the hub.</summary>
/// <param name="Lines">The newest, the newest first.</param>
/// <param name="Count">How many there are.</param>
/// <param name="IsMore">Whether there are more than were looked through.</param>
public sealed record SinceView(IReadOnlyList<HistoryLine> Lines, int Count, bool IsMore)
{
    private const int Shown = 10;

    public string Title => $"前に開いたときから{Count}件{(IsMore ? "以上" : "")}";

    /// <summary>Looks through the newest events; null where there is nothing new for the viewer.</summary>
    /// <param name="state">The project as it stands.</param>
    /// <param name="viewer">Who reads.</param>
    /// <param name="recent">Its newest events, in their order.</param>
    /// <param name="seen">How far the viewer had come; null: it is the first time, and nothing is new.</param>
    public static SinceView? Of(ProjectState state, Participant viewer, IReadOnlyList<Happening> recent, long? seen)
    {
        var trails = state.Sessions.ToDictionary(
            session => session.Id,
            session => AnswerTrail.Of(session, recent.Where(happening => happening.Row.SessionId == session.Id)));
        var telling = new Telling(state, viewer, trails);
        foreach (var happening in recent.Where(happening => happening.Sequence > (seen ?? long.MaxValue)).Reverse())
        {
            telling.Add(happening);
        }

        var lines = telling.Lines(int.MaxValue).Where(line => line.ById != viewer.Id).ToList();
        return lines.Count == 0 ? null : new SinceView([.. lines.Take(Shown)], lines.Count, recent.Count > 0 && recent[0].Sequence > seen + 1);
    }
}
