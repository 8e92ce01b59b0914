namespace AmaRulebook.Headless;

/// <summary>What the scripts of the page would answer where there is no browser.</summary>
internal static class HeadlessScripts
{
    /// <summary>The answer as JSON.</summary>
    public static string Answer(string function) => function switch
    {
        "darkModeChange.isDarkMode" or "isDarkMode" => "false",
        _ => "null",
    };
}
