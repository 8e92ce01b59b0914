using AmaRulebook.Checklists.Viewing;

namespace AmaRulebook.Checklists.Closing;

/// <summary>How many parties stand by the record, in words.</summary>
public static class SignOffCount
{
    /// <summary>「3団体中2団体がたしかめました」; the absent are among the three.</summary>
    public static string Sentence(this SessionView view) => $"{view.Progress.Count}団体中{view.SignedOffCount}団体がたしかめました";
}
