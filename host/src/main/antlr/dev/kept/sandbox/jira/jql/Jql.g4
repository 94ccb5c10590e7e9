/* The part of Jira's query language that the tracker answers. Key words are the same in upper and lower case. */
grammar Jql;

options { caseInsensitive = true; }

query : either? orderBy? EOF ;

either : both ( OR both )* ;

both : negation ( AND negation )* ;

negation : NOT negation            # not
         | LEFT either RIGHT       # group
         | field operator operand  # test
         ;

field : PROPERTY | CUSTOM | text ;

operator : EQ | NE | GT | GE | LT | LE | LIKE | UNLIKE | NOT IN | IN | IS NOT | IS ;

operand : EMPTY                                   # empty
        | LEFT operand ( COMMA operand )* RIGHT   # list
        | text LEFT arguments? RIGHT              # call
        | text                                    # value
        ;

arguments : text ( COMMA text )* ;

orderBy : ORDER BY sort ( COMMA sort )* ;

sort : field ( ASC | DESC )? ;

text : QUOTED | SINGLE_QUOTED | WORD | ASC | DESC | BY | ORDER ;

AND : 'and' | '&&' | '&' ;
OR : 'or' | '||' | '|' ;
NOT : 'not' | '!' ;
IN : 'in' ;
IS : 'is' ;
EMPTY : 'empty' | 'null' ;
ORDER : 'order' ;
BY : 'by' ;
ASC : 'asc' ;
DESC : 'desc' ;

NE : '!=' ;
UNLIKE : '!~' ;
EQ : '=' ;
GE : '>=' ;
GT : '>' ;
LE : '<=' ;
LT : '<' ;
LIKE : '~' ;
LEFT : '(' ;
RIGHT : ')' ;
COMMA : ',' ;

PROPERTY : 'issue.property' '[' ~[\]]+ ']' ( '.' ~[ \t\r\n"'=!<>~(),|&[\]]+ )? ;
CUSTOM : 'cf[' [0-9]+ ']' ;
QUOTED : '"' ( '\\' . | ~["\\] )* '"' ;
SINGLE_QUOTED : '\'' ( '\\' . | ~['\\] )* '\'' ;
WORD : ( '\\' . | ~[ \t\r\n"'=!<>~(),|&[\]\\] )+ ;
SPACE : [ \t\r\n]+ -> skip ;
