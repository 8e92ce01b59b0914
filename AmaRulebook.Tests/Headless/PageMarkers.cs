using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace AmaRulebook.Headless;

/// <summary>What a document says to the script of Blazor: the root components, and the state that prerendering leaves.</summary>
/// <param name="Components">The markers as they stand, in order.</param>
/// <param name="State">The state, sealed by the server.</param>
public sealed partial record PageMarkers(IReadOnlyList<JsonNode> Components, string State)
{
    public static PageMarkers Of(string document) => new(
        [
            .. Marker().Matches(document)
                .Select(match => JsonNode.Parse(match.Groups[1].Value)!)
                .Where(marker => marker["type"]?.GetValue<string>() == "server")
                .OrderBy(marker => marker["sequence"]!.GetValue<int>()),
        ],
        StateComment().Match(document).Groups[1].Value);

    /// <summary>The operations that bring the root components to life, as the hub reads them.</summary>
    public string Operations() => JsonSerializer.Serialize(new
    {
        batchId = 1,
        operations = Components.Select((marker, index) => new { type = "add", ssrComponentId = index + 1, marker }),
    });

    [GeneratedRegex("<!--Blazor:([{].*?[}])-->")]
    private static partial Regex Marker();

    [GeneratedRegex("<!--Blazor-Server-Component-State:([A-Za-z0-9+/=]+)-->")]
    private static partial Regex StateComment();
}
