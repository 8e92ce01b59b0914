namespace AmaRulebook.Layout;

/// <summary>What one party's circle in the mark shows.</summary>
public enum MarkState
{
    /// <summary>Nothing answered yet: a dashed circle.</summary>
    Untouched,

    /// <summary>Something answered: an outline.</summary>
    Answered,

    /// <summary>Yes. When every party says so, the overlap fills with gold.</summary>
    Yes,
}
