namespace AmaRulebook.Staff;

/// <summary>Who is signed in, as the database says at this moment.</summary>
/// <param name="SessionId">The sign-in by which the person came.</param>
/// <param name="AccountId">The account.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Email">The mail address of the account.</param>
/// <param name="Role">What the account may do.</param>
/// <param name="Until">When the sign-in ends if nothing more is done.</param>
public sealed record StaffUser(Guid SessionId, Guid AccountId, string Name, string Email, StaffRole Role, DateTimeOffset Until)
{
    public bool May(StaffRole role) => Role >= role;

    /// <summary>The full seconds after which the sign-in is over for certain: a page that leads out sooner is led back in.</summary>
    public int SecondsLeft(DateTimeOffset now) => (int)Math.Ceiling((Until - now).TotalSeconds);
}
