namespace AmaRulebook.Staff;

/// <summary>The staff's addresses.</summary>
public static class StaffAddress
{
    public const string Home = "/staff";
    public const string SignIn = "/staff/sign-in";

    /// <summary>Where to go on after signing in: only to a page of ours for staff, whatever was asked for.</summary>
    public static string Next(string? asked) =>
        asked is not null
        && (asked == Home || asked.StartsWith(Home + "/", StringComparison.Ordinal) || asked.StartsWith(Home + "?", StringComparison.Ordinal))
        && !asked.StartsWith(SignIn, StringComparison.Ordinal)
        && !asked.Contains("..", StringComparison.Ordinal) && !asked.Contains("//", StringComparison.Ordinal) && !asked.Contains('\\') && !asked.Any(char.IsControl)
            ? asked
            : Home;

    /// <summary>The sign-in page that leads back to an address.</summary>
    public static string SignInTo(string next, bool isEnded = false) =>
        $"{SignIn}?next={Uri.EscapeDataString(Next(next))}{(isEnded ? "&ended=1" : "")}";
}
