using AmaRulebook.Checklists.Viewing;
using AmaRulebook.Projects;

namespace AmaRulebook.Checklists.LookingBack;

/// <summary>A sign-off of the viewer's party that a later change took off and that was not given again.</summary>
/// <param name="SessionId">In which session.</param>
/// <param name="Change">What took it off; null where the viewer may not read it.</param>
public sealed record TakenOffSignOff(Guid SessionId, HistoryLine? Change)
{
    /// <summary>Looks through the newest events of a project, in their order.</summary>
    public static IReadOnlyList<TakenOffSignOff> Of(ProjectState state, Participant viewer, IReadOnlyList<Happening> recent) =>
    [
        .. from session in state.Sessions
           where session is { IsOpened: true, IsComplete: false }
           let ofSession = recent.Where(happening => happening.Row.SessionId == session.Id).ToList()
           let last = ofSession.FindLastIndex(happening => IsAboutSignOff(happening.Event, viewer.PartyId))
           where last >= 0 && ofSession[last].Event is SignOffsWithdrawn
           select new TakenOffSignOff(session.Id, ChangeAfter(state, viewer, session, ofSession, last)),
    ];

    private static bool IsAboutSignOff(ActivityEvent happened, Guid partyId) => happened switch
    {
        SignOffsWithdrawn off => off.PartyIds.Contains(partyId),
        RecordSignedOff on => on.PartyId == partyId,
        _ => false,
    };

    /// <summary>A verb that takes sign-offs off writes so first, and then what it did.</summary>
    private static HistoryLine? ChangeAfter(
        ProjectState state, Participant viewer, ChecklistSession session, List<Happening> ofSession, int place)
    {
        if (place + 1 >= ofSession.Count)
        {
            return null;
        }

        var telling = new Telling(state, viewer, new Dictionary<Guid, AnswerTrail> { [session.Id] = AnswerTrail.Of(session, ofSession) });
        telling.Add(ofSession[place + 1]);
        return telling.Lines(1) is [var line] ? line : null;
    }
}
