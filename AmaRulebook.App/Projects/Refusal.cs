namespace AmaRulebook.Projects;

/// <summary>An expected refusal of a verb, with words for the person who asked: what happened, what is kept, what to do.</summary>
/// <param name="Kind">Why, for the code that decides what to show.</param>
/// <param name="Message">Japanese, complete sentences.</param>
public record Refusal(RefusalKind Kind, string Message)
{
    /// <summary>
    /// Several refusals as one, so that whoever filled in a form hears of everything at once; the kind is the first one's, and
    /// each message stands on a line of its own. Null where none of them is a refusal.
    /// </summary>
    public static Refusal? Together(params IEnumerable<Refusal?> faults)
    {
        Refusal[] found = [.. faults.OfType<Refusal>()];
        return found.Length > 1 ? found[0] with { Message = string.Join('\n', found.Select(fault => fault.Message)) } : found.FirstOrDefault();
    }
}

/// <summary>Why a verb refused.</summary>
public enum RefusalKind
{
    /// <summary>What was given is empty, too long or holds characters that cannot be kept.</summary>
    Invalid,

    /// <summary>The one who asks may not do this.</summary>
    NotAllowed,

    /// <summary>Something else has to happen first.</summary>
    TooEarly,

    /// <summary>It is over: the session is frozen, or the thing already exists.</summary>
    Closed,

    /// <summary>Somebody else changed the text in the meantime.</summary>
    Stale,

    /// <summary>It would take sign-offs off; ask again with consent.</summary>
    WithdrawsSignOffs,

    /// <summary>It would take consents to the public page off; ask again with consent.</summary>
    WithdrawsConsents,

    /// <summary>The database cannot write at the moment.</summary>
    NotStored,
}
