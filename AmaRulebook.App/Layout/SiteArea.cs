namespace AmaRulebook.Layout;

/// <summary>Which entry of the bar the reader is in.</summary>
public enum SiteArea
{
    None,
    Rulebook,
    Checklists,
    Forms,
    Glossary,
}
