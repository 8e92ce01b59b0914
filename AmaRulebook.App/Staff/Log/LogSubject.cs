namespace AmaRulebook.Staff.Log;

/// <summary>What a line of the staff log is about: some words, and at their end the project.</summary>
public readonly record struct LogSubject(string Detail, Guid? ProjectId)
{
    private const int IdLength = 36;
    private const char Gap = '　';

    /// <summary>Reads a line's subject.</summary>
    public static LogSubject Read(string subject) =>
        subject.Length >= IdLength && Guid.TryParseExact(subject[^IdLength..], "D", out var id)
            ? new LogSubject(subject[..^IdLength].TrimEnd(Gap), id)
            : new LogSubject(subject, null);

    /// <summary>As it is written; overlong words are cut, the project never.</summary>
    public override string ToString()
    {
        const int Longest = StaffLogEntry.LongestSubject - IdLength - 1;
        var words = Detail.Length > Longest ? Detail[..(char.IsHighSurrogate(Detail[Longest - 1]) ? Longest - 1 : Longest)] : Detail;
        return ProjectId is not { } id ? words : words.Length == 0 ? id.ToString() : $"{words}{Gap}{id}";
    }
}
