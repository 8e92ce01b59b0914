using AmaRulebook.Checklists.Viewing;
using AmaRulebook.Projects;

namespace AmaRulebook.Checklists.LookingBack;

/// <summary>
/// Tells events to one viewer, the newest first: leaves out what the viewer may not read, and sums up what one person
/// wrote on one thing in one go - a text is saved with every pause in typing. Without a viewer it tells staff.
/// </summary>
public sealed class Telling(ProjectState state, Participant? viewer, IReadOnlyDictionary<Guid, AnswerTrail> trails)
{
    private static readonly TimeSpan OneGo = TimeSpan.FromMinutes(10);
    private readonly List<Told> told = [];

    public int Count => told.Count;

    public IReadOnlyList<HistoryLine> Lines(int count) => [.. told.Take(count).Select(Line)];

    /// <summary>Adds the next older event.</summary>
    public void Add(Happening happening)
    {
        if (Say(happening, happening) is not { } saying)
        {
            return;
        }

        if (told.Count > 0 && told[^1] is var last && IsOneGo(last, happening))
        {
            told[^1] = new Told(last.Newest, happening, Say(last.Newest, happening)!);
        }
        else
        {
            told.Add(new Told(happening, happening, saying));
        }
    }

    private Saying? Say(Happening newest, Happening oldest)
    {
        var scene = new Scene(state, viewer, newest.Row.ParticipantId, state.Sessions.FirstOrDefault(session => session.Id == newest.Row.SessionId));
        if (newest.Event is ItemAnswered answered && scene.Session is { } session && trails.TryGetValue(session.Id, out var trail))
        {
            var isOwn = answered.PartyId == viewer?.PartyId;
            if (!isOwn && trail.IsDraft(newest.Sequence))
            {
                return null;
            }

            scene = scene with { Before = trail.Before(oldest.Sequence, isOwn) };
        }

        return ActivityWords.Of(newest.Event, scene) is { } saying && saying != Saying.Untold ? saying : null;
    }

    private static bool IsOneGo(Told last, Happening older) =>
        last.Oldest.Row.ParticipantId == older.Row.ParticipantId
        && last.Oldest.Row.SessionId == older.Row.SessionId
        && last.Oldest.Row.At - older.Row.At < OneGo
        && (last.Oldest.Event, older.Event) switch
        {
            (ItemAnswered one, ItemAnswered other) => (one.ItemId, one.PartyId) == (other.ItemId, other.PartyId),
            (ReflectionWritten one, ReflectionWritten other) => one.PartyId == other.PartyId,
            _ => false,
        };

    private HistoryLine Line(Told line)
    {
        var person = line.Saying.IsByNobody ? null : state.Project.FindParticipant(line.Newest.Row.ParticipantId);
        return new HistoryLine(
            line.Oldest.Sequence,
            person?.Id,
            new Name(person?.Name ?? ""),
            person is null ? null : state.Project.FindParty(person.PartyId),
            line.Newest.Row.At,
            line.Saying);
    }

    private sealed record Told(Happening Newest, Happening Oldest, Saying Saying);
}
