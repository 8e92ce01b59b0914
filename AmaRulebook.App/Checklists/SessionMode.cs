namespace AmaRulebook.Checklists;

/// <summary>進め方, chosen when a session begins.</summary>
public enum SessionMode
{
    /// <summary>会う前に、それぞれ答えておく.</summary>
    Apart = 1,

    /// <summary>集まって、その場で答える.</summary>
    Together = 2,

    /// <summary>はじめから見せながら答える: nothing is covered.</summary>
    InSight = 3,
}

/// <summary>The words for a <see cref="SessionMode"/>.</summary>
public static class SessionModes
{
    public static string Title(this SessionMode mode) => mode switch
    {
        SessionMode.Apart => "会う前に、それぞれ答えておく",
        SessionMode.Together => "集まって、その場で答える",
        SessionMode.InSight => "はじめから見せながら答える",
        _ => throw new ArgumentOutOfRangeException(nameof(mode)),
    };
}
