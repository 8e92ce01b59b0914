using System.Text.RegularExpressions;

namespace AmaRulebook.Projects;

/// <summary>Finds the door in what somebody pasted; only the path counts, so that nobody is sent to another site.</summary>
public static partial class DoorAddress
{
    /// <summary>The root-absolute address of a join link or an entrance, or null.</summary>
    public static string? Find(string pasted) =>
        Door().Match(pasted) is { Success: true } door ? $"/{door.Groups["door"].Value}/{door.Groups["token"].Value}" : null;

    [GeneratedRegex(@"(^|/)(?<door>join|me)/(?<token>[A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])")]
    private static partial Regex Door();
}
