using AmaRulebook.Projects;
using Microsoft.AspNetCore.Identity;

namespace AmaRulebook.Staff.Accounts;

/// <summary>
/// The account of somebody in the city hall or the 市民活動センター. It signs in by its mail address. It has no password until
/// the invitation was taken up, and is disabled rather than deleted, since what it did stays under its name.
/// </summary>
public sealed class StaffAccount : IdentityUser<Guid>
{
    public const int LongestName = 60;
    public const int LongestEmail = 254;

    private static readonly TimeSpan InvitationLife = TimeSpan.FromDays(7);

    private StaffAccount()
    {
    }

    /// <summary>The person's name, shown to colleagues and, beside a comment, to partners.</summary>
    public string Name { get; private set; } = "";

    public StaffRole Role { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Set while the account may not sign in.</summary>
    public DateTimeOffset? DisabledAt { get; private set; }

    /// <summary>SHA-256 of the token of an invitation that was not taken up yet.</summary>
    public string? InvitationHash { get; private set; }

    public DateTimeOffset? InvitationValidUntil { get; private set; }

    public bool IsActive => DisabledAt is null;

    /// <summary>Waits for its person to choose a password for the first time.</summary>
    public bool IsInvited => PasswordHash is null;

    /// <summary>Makes an account that cannot sign in until it has a password. Refuses an empty or overlong name and what is no mail address.</summary>
    public static (StaffAccount? Account, Refusal? Refusal) Create(string? email, string? name, StaffRole role, DateTimeOffset now)
    {
        if (PlainText.Line(name, "お名前", LongestName, required: true, out var cleanName) is { } nameless)
        {
            return (null, nameless);
        }

        if (MailAddressText.Read(email) is not { } address)
        {
            return (null, new Refusal(RefusalKind.Invalid, "メールアドレスの形ではありません。「name@example.jp」のように入力してください。ほかの入力は残っています。"));
        }

        return (new StaffAccount
        {
            Id = Guid.NewGuid(),
            Email = address,
            NormalizedEmail = address.ToUpperInvariant(),
            UserName = address,
            NormalizedUserName = address.ToUpperInvariant(),
            SecurityStamp = Guid.NewGuid().ToString(),
            Name = cleanName,
            Role = Enum.IsDefined(role) ? role : StaffRole.Reader,
            CreatedAt = now,
            LockoutEnabled = true,
        }, null);
    }

    /// <summary>Makes a link of seven days valid by which its person chooses a password; an earlier one ends.</summary>
    public void Invite(string token, DateTimeOffset now) => (InvitationHash, InvitationValidUntil) = (Secret.HashOf(token), now + InvitationLife);

    /// <summary>Whether a token is the invitation's, and still valid.</summary>
    public bool IsInvitedBy(string token, DateTimeOffset now) =>
        IsActive && InvitationValidUntil > now && InvitationHash == Secret.HashOf(token);

    /// <summary>The invitation was taken up.</summary>
    public void TakeUpInvitation() => (InvitationHash, InvitationValidUntil) = (null, null);

    public void ChangeRole(StaffRole role) => Role = role;

    /// <summary>Keeps the account out; what it did stays. Its invitation ends. Harmless when repeated.</summary>
    public void Disable(DateTimeOffset now)
    {
        DisabledAt ??= now;
        TakeUpInvitation();
    }

    public void Enable() => DisabledAt = null;
}
