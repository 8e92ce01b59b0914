using System.Globalization;
using AmaRulebook.Checklists.Consulting;

namespace AmaRulebook.Reviews.Answering;

/// <summary>Which 相談 are asked for, as it stands in the address; what makes no sense there asks for nothing.</summary>
public sealed record ConsultationQuery(ConsultationDesk? Desk, ConsultationState? State, bool IsMine, int Page)
{
    public const int LastPage = 500;

    /// <summary>Reads the query of an address.</summary>
    public static ConsultationQuery Of(string query)
    {
        var given = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(query);
        return new ConsultationQuery(
            Named<ConsultationDesk>("desk"),
            Named<ConsultationState>("state"),
            Text("mine") is "1",
            int.TryParse(Text("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is >= 1 and <= LastPage ? page : 1);

        string? Text(string name) => given.TryGetValue(name, out var values) ? values[^1] : null;

        T? Named<T>(string name)
            where T : struct, Enum =>
            Enum.TryParse<T>(Text(name), ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : null;
    }

    /// <summary>The address of what is asked for.</summary>
    public override string ToString()
    {
        var parts = new (string Name, string? Value)[]
        {
            ("desk", Desk?.ToString()), ("state", State?.ToString()), ("mine", IsMine ? "1" : null),
            ("page", Page == 1 ? null : Page.ToString(CultureInfo.InvariantCulture)),
        }.Where(part => part.Value is not null).Select(part => $"{part.Name}={part.Value}");
        return string.Join('&', parts) is { Length: > 0 } query ? $"/staff/consultations?{query}" : "/staff/consultations";
    }
}

/// <summary>How a 相談 stands for staff.</summary>
public enum ConsultationState
{
    /// <summary>The last word is the asking party's.</summary>
    Waiting = 1,

    /// <summary>The last word is the desk's.</summary>
    Answered = 2,

    /// <summary>終わりました.</summary>
    Closed = 3,
}

/// <summary>The words for a <see cref="ConsultationState"/>.</summary>
public static class ConsultationStates
{
    public static IReadOnlyList<ConsultationState> All { get; } = Enum.GetValues<ConsultationState>();

    public static string Title(this ConsultationState state) => state switch
    {
        ConsultationState.Waiting => "答えを待っています",
        ConsultationState.Answered => "答えました",
        ConsultationState.Closed => "終わりました",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static ConsultationState Of(Consultation consultation) =>
        consultation.SettledAt is not null ? ConsultationState.Closed
        : consultation.Entries.MaxBy(entry => entry.Number) is { IsFromDesk: true } ? ConsultationState.Answered
        : ConsultationState.Waiting;
}
