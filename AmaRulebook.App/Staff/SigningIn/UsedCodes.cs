using System.Collections.Concurrent;

namespace AmaRulebook.Staff.SigningIn;

/// <summary>
/// The codes of authenticator apps that have opened the door already: each opens it once (RFC 6238, 5.2). They are kept in
/// memory for longer than Identity accepts them; one process serves the application.
/// </summary>
public sealed class UsedCodes(TimeProvider time)
{
    /// <summary>Identity takes the codes of two steps of 30 s before and after now.</summary>
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<(Guid Account, string Code), DateTimeOffset> used = new();

    /// <summary>Takes a code for an account; false where it was taken before.</summary>
    public bool TryTake(Guid accountId, string code)
    {
        var now = time.GetUtcNow();
        foreach (var (key, since) in used)
        {
            if (now - since > Life)
            {
                used.TryRemove(key, out _);
            }
        }

        return used.TryAdd((accountId, code), now);
    }
}
