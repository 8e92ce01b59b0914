namespace AmaRulebook.Reviews.Keeping;

/// <summary>
/// 保存期間: how many years a project is kept after it ended, by <c>Rulebook:RetentionYears</c> (1 to 100). Without the setting
/// nothing is ever due. What is due is shown, and removed by a person, after an export; never by the clock alone.
/// </summary>
public sealed class Retention
{
    public const string Setting = "Rulebook:RetentionYears";

    public Retention(IConfiguration configuration)
    {
        if (configuration[Setting] is { Length: > 0 } text)
        {
            Years = int.TryParse(text, out var years) && years is >= 1 and <= 100
                ? years
                : throw new InvalidOperationException($"{Setting} is “{text}”; it must be a number of years from 1 to 100.");
        }
    }

    /// <summary>Years after the end; null: for good.</summary>
    public int? Years { get; }

    /// <summary>What ended before it is due; null where nothing is.</summary>
    public DateTimeOffset? DueBefore(DateTimeOffset now) => Years is { } years ? now.AddYears(-years) : null;
}
