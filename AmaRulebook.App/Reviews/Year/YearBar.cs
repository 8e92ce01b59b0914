namespace AmaRulebook.Reviews.Year;

/// <summary>One bar of a chart.</summary>
/// <param name="Label">What it stands for.</param>
/// <param name="Value">How long it is; null where the number is not told: then there is none.</param>
/// <param name="Text">The number in words.</param>
public sealed record YearBar(string Label, double? Value, string Text)
{
    /// <summary>What a full bar means, or null for the longest of the chart.</summary>
    public double? Full { get; init; }
}
