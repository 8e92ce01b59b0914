using System.Globalization;

namespace AmaRulebook.Staff.Log;

/// <summary>Which lines of the log are asked for, as it stands in the address; what makes no sense there asks for nothing.</summary>
/// <param name="AccountId">Who did it, or null for all.</param>
/// <param name="IsNobody">Only what was done without an account: failed sign-ins, commands on the server.</param>
/// <param name="Deed">What was done, or null for all.</param>
/// <param name="Page">From 1.</param>
public sealed record StaffLogQuery(Guid? AccountId, bool IsNobody, StaffDeed? Deed, int Page)
{
    public const string Nobody = "none";
    public const int LastPage = 100_000;

    /// <summary>Reads the values of an address.</summary>
    public static StaffLogQuery Of(string? account, string? deed, int? page) => new(
        Guid.TryParse(account, out var id) ? id : null,
        account == Nobody,
        Enum.GetValues<StaffDeed>().Where(value => value.ToString() == deed).Cast<StaffDeed?>().FirstOrDefault(),
        page is >= 1 and <= LastPage ? page.Value : 1);

    public bool IsNarrowed => this with { Page = 1 } != Of(null, null, null);

    /// <summary>The address of what is asked for.</summary>
    public override string ToString()
    {
        var parts = new (string Name, string? Value)[]
        {
            ("account", IsNobody ? Nobody : AccountId?.ToString()), ("deed", Deed?.ToString()), ("page", Page == 1 ? null : Page.ToString(CultureInfo.InvariantCulture)),
        }.Where(part => part.Value is not null).Select(part => $"{part.Name}={part.Value}");
        return string.Join('&', parts) is { Length: > 0 } query ? $"/staff/log?{query}" : "/staff/log";
    }
}
